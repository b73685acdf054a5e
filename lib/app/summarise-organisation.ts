import { type Baseline, compareLayers } from '../notice/compare/compare-layers.ts';
import type { Notice, ReadResult } from '../notice/model.ts';
import type { PageOutline } from '../notice/page-outline.ts';
import type { ActiveTab } from './active-tab.ts';
import { documentLinks } from './document-links.ts';
import { noticesToOpen } from './governing-notice.ts';
import { otherLanguage } from './page-language.ts';
import type { Organisation, PopupState } from './popup-state.ts';
import type { NoticeStore } from './store.ts';

/** A page of another organisation, as it was read in the tab. */
export interface OrganisationPage {
  tab: ActiveTab;
  page: PageOutline;
  result: ReadResult;
}

/**
 * What the popup shows on a page that is not the PSF's: the summary of its privacy notice, or what it links to. Nothing
 * is fetched, and nothing stored; what the user kept of it earlier is what changes are told against.
 */
export async function summariseOrganisation(
  { tab, page, result }: OrganisationPage,
  { store, now }: { store: Pick<NoticeStore, 'kept'>; now(): Date },
): Promise<PopupState> {
  const host = tab.url.host;
  const links = documentLinks(page);
  const language = otherLanguage(page);
  switch (result.status) {
    case 'notice': {
      const { notice } = result;
      const baseline = await keptBaseline(notice, store);
      const changes = baseline && compareLayers([{ now: notice, baseline }]);
      return {
        screen: 'summary',
        summary: {
          notice: { layers: [notice] },
          governingReason: { by: 'page' },
          readAt: now().toISOString(),
          readFrom: 'page',
          refreshing: false,
          ...(changes && { changes }),
          organisation: {
            host,
            ...(notice.controller && { controller: notice.controller.text }),
            ...sorted(notice),
            keeping: keeping(tab, baseline),
            links,
          },
        },
      };
    }
    case 'failed':
      return { screen: 'failed', url: tab.url.href, reason: result.reason };
    case 'not-a-notice': {
      const notices = noticesToOpen();
      return language
        ? { screen: 'other-language', host, language, links, notices }
        : { screen: 'page-links', host, links, notices };
    }
    default:
      return result satisfies never;
  }
}

/**
 * As the user kept it. Where the address has a query, which is not stored, another notice may stand at the same path: one
 * of another title is not the one that was kept.
 */
async function keptBaseline(notice: Notice, store: Pick<NoticeStore, 'kept'>): Promise<Baseline | undefined> {
  const kept = await store.kept(notice.url);
  if (!kept || (new URL(notice.url).search && kept.notice.title !== notice.title)) return;
  return { ...kept, acknowledged: true };
}

function keeping({ isPrivate }: ActiveTab, kept: Baseline | undefined): Organisation['keeping'] {
  if (kept) return { status: 'kept', since: kept.at };
  return { status: isPrivate ? 'unavailable' : 'not-kept' };
}

/** Lead-ins, dates and navigation are sorted, too: they are named as such. */
function sorted({ coverage }: Notice): Pick<Organisation, 'sorted' | 'sentences'> {
  const { sentences, inFacts, leadIns, dates, navigation } = coverage;
  return { sorted: inFacts + leadIns + dates + navigation, sentences };
}
