import { useEffect, useState } from 'preact/hooks';

/** Long enough to be read, short enough not to be taken for the button's name. */
const feedbackMs = 2000;

/** A button that says for a moment how it went. */
export function FeedbackButton(props: {
  label: string;
  /** Said when it worked. */
  done: string;
  /** Shown on hover. */
  hint?: string;
  act: () => void | Promise<void>;
}) {
  const { label, done, hint, act } = props;
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), feedbackMs);
    return () => clearTimeout(timer);
  }, [said]);
  const onClick = async () => {
    try {
      await act();
      setSaid(done);
    } catch (error) {
      console.error(error);
      setSaid('That did not work');
    }
  };
  return (
    <button type="button" class="text-button" title={hint} onClick={onClick}>
      <span aria-live="polite">{said || label}</span>
    </button>
  );
}
