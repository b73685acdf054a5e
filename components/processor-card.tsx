import { leadsElsewhere } from '../lib/notice/link-host.ts';
import type { Doubt, Processor } from '../lib/notice/model.ts';
import { namedOnlyAsSent } from '../lib/notice/show/glance.ts';
import { DoubtNotes } from './doubt-notes.tsx';
import { ExternalLink } from './external-link.tsx';
import { Source } from './source.tsx';

/** A processor: who, what for, what reaches it, and its papers. */
export function ProcessorCard(props: { processor: Processor; layer: number; doubts: Doubt[] }) {
  const { processor, layer, doubts } = props;
  const { name, purpose, dataHandling, personalData, otherLinks } = processor;
  const sent = namedOnlyAsSent(processor);
  return (
    <li class="card">
      <details class="sourced">
        <summary>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {purpose && (
            <span class="text">
              <bdi>{purpose}</bdi>
            </span>
          )}
          {personalData === false && <span class="tag">No personal data</span>}
          {dataHandling && (
            <span class="soft">
              <bdi>{dataHandling}</bdi>
            </span>
          )}
          {sent.length > 0 && (
            <span class="soft">
              Gets: <bdi>{sent.join(', ')}</bdi>
            </span>
          )}
        </summary>
        <Source fact={processor} layer={layer} words={name} />
      </details>
      <Papers processor={processor} />
      {otherLinks.length > 0 && (
        <p class="others">
          {otherLinks.map((link) => (
            <ExternalLink key={link.url} href={link.url}>
              <bdi>{leadsElsewhere(link) ?? link.text}</bdi>
            </ExternalLink>
          ))}
        </p>
      )}
      <DoubtNotes doubts={doubts} />
    </li>
  );
}

function Papers({ processor: { name, privacyPolicy, dpa } }: { processor: Processor }) {
  return (
    <span class="papers">
      {privacyPolicy && (
        <ExternalLink href={privacyPolicy.url} label={`Policy of ${name}`}>
          Policy
        </ExternalLink>
      )}
      {dpa ? (
        <ExternalLink href={dpa.url} class="dpa" label={`DPA with ${name}`}>
          DPA <span aria-hidden="true">↗</span>
        </ExternalLink>
      ) : (
        <span class="warn">No DPA linked</span>
      )}
    </span>
  );
}
