import type { ComponentChildren } from 'preact';

/** A link out of the popup, in a new tab. The page it leads to learns nothing of where it was clicked. */
export function ExternalLink(props: {
  href: string;
  class?: string;
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <a
      href={props.href}
      class={props.class}
      aria-label={props.label}
      title={props.href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {props.children}
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
