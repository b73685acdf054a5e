import type { ComponentChildren } from 'preact';

/** Said wherever a notice is silent, so that silence can be told from an oversight of ours. */
export const notStated = <p class="not-stated">Not stated in this notice</p>;

/**
 * A part of the summary under its heading. With an `id` it can be jumped to, and its heading is of level 2;
 * without one it stands in a folded part, at level 3.
 */
export function Section(props: {
  id?: string | undefined;
  title: string;
  note?: string;
  children: ComponentChildren;
}) {
  const { id, title, note, children } = props;
  const Heading = id ? 'h2' : 'h3';
  return (
    <section class="section">
      <div class="heading">
        <Heading id={id} tabIndex={id ? -1 : undefined}>
          {title}
        </Heading>
        {note && <span>{note}</span>}
      </div>
      {children}
    </section>
  );
}
