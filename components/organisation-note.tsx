import type { Organisation } from '../lib/app/popup-state.ts';
import { sayDate } from '../lib/notice/show/say-time.ts';
import { FeedbackButton } from './feedback-button.tsx';
import { Documents } from './other-screens.tsx';
import type { PopupActions } from './popup-actions.ts';

/** Whose notice this is, where it is not the PSF's, how well it was read, and whether the user keeps it. */
export function OrganisationNote(props: { organisation: Organisation; actions: PopupActions }) {
  const { host, controller, sorted, sentences, keeping } = props.organisation;
  const { keepNotice, stopKeeping } = props.actions;
  return (
    <section class="organisation">
      <p>
        A notice of{' '}
        {controller && (
          <>
            <bdi>{controller}</bdi>, at{' '}
          </>
        )}
        <bdi>{host}</bdi>. Read by the same rules; it may miss more. {sorted} of {sentences} sentences were
        sorted.
      </p>
      {keeping.status === 'kept' && <p>You keep this notice since {sayDate(keeping.since)}.</p>}
      {keeping.status === 'unavailable' && <p>In a private window nothing is kept.</p>}
      {keepNotice && (
        <FeedbackButton
          label="Keep this notice"
          done="Kept"
          hint="Keep it on this computer, to see next time what changed"
          act={keepNotice}
        />
      )}
      {stopKeeping && <FeedbackButton label="Stop keeping it" done="No longer kept" act={stopKeeping} />}
    </section>
  );
}

/** Further documents on privacy that the notice links to. */
export function OrganisationLinks({ organisation }: { organisation: Organisation }) {
  return <Documents links={organisation.links} />;
}
