import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../lib/messages.ts';
import { PopupContext } from './popup-context.ts';

/** Long enough to be read, short enough not to be taken for the button's name. */
const feedbackMs = 3000;

/** A button that says for a moment how it went, to the eye and aloud. */
export function TextButton(props: {
  label: string;
  /** Said when it worked. */
  done: string;
  act: () => void | Promise<void>;
}) {
  const { label, done, act } = props;
  const { announce } = useContext(PopupContext);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), feedbackMs);
    return () => clearTimeout(timer);
  }, [said]);
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const onClick = async () => {
    try {
      await act();
      say(done);
    } catch (error) {
      console.error(error);
      say(t('didNotWork'));
    }
  };
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {said || label}
    </button>
  );
}
