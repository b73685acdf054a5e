import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../lib/messages.ts';
import { PopupContext } from './popup-context.ts';

/**
 * A link out of the popup, in a new tab. The page it leads to learns nothing of where it was clicked. With the key that
 * opens a tab in the background, or the middle button, the popup stays open for the next one.
 */
export function ExternalLink(props: {
  href: string;
  class?: string;
  /** The accessible name, where the text alone does not say enough. It holds the text. */
  label?: string;
  children: ComponentChildren;
}) {
  const { href, label, children } = props;
  const { openInBackground } = useContext(PopupContext).actions;
  const isPage = /^https?:/.test(href);
  const inBackground = (event: MouseEvent) => {
    if (!openInBackground || !isPage || !(event.ctrlKey || event.metaKey || event.button === 1)) return;
    event.preventDefault();
    openInBackground(href);
  };
  return (
    <a
      href={href}
      class={props.class}
      aria-label={label && (isPage ? t('inNewTab', { text: label }) : label)}
      title={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={inBackground}
      onAuxClick={inBackground}
    >
      {children}
      {isPage && !label && <span class="aloud"> {t('newTab')}</span>}
    </a>
  );
}

/** "policies.python.org": a link shown by the host it really leads to. */
export function HostLink({ url }: { url: string }) {
  return (
    <ExternalLink href={url}>
      <bdi>{new URL(url).host}</bdi>
    </ExternalLink>
  );
}
