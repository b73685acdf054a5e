import { Fragment } from 'preact';
import type { DocumentLinks } from '../lib/app/popup-state.ts';
import { t } from '../lib/messages.ts';
import type { Link } from '../lib/notice/model.ts';
import { ExternalLink } from './external-link.tsx';

/** The documents on privacy that a page links to, to open. */
export function Documents({ links }: { links: DocumentLinks }) {
  return (
    <>
      {lists.map((list) =>
        links[list].length === 0 ? null : (
          <Fragment key={list}>
            <p>{t(`documents_${list}`)}</p>
            <LinkChoices links={links[list]} />
          </Fragment>
        ),
      )}
    </>
  );
}

const lists = ['notices', 'processorLists', 'dpas'] as const;

export function hasDocuments(links: DocumentLinks): boolean {
  return lists.some((list) => links[list].length > 0);
}

/** Links, one below the other. */
export function LinkChoices({ links }: { links: Link[] }) {
  return (
    <ul class="choices">
      {links.map(({ text, url }) => (
        <li key={url}>
          <ExternalLink href={url}>
            <bdi>{text || url}</bdi>
          </ExternalLink>
        </li>
      ))}
    </ul>
  );
}
