import type { LayeredNotice } from '../lib/notice/model.ts';
import {
  contactHref,
  type LayeredFact,
  type RestTopic,
  restTopics,
  said,
} from '../lib/notice/show/glance.ts';
import { ExternalLink } from './external-link.tsx';
import { Line } from './line.tsx';
import { Source } from './source.tsx';

/** Rights, retention and so on, folded, over all layers. What none of them states is said to be missing. */
export function Rest({ notice }: { notice: LayeredNotice }) {
  const topics = restTopics.map(({ topic, label }) => ({ topic, label, facts: said(notice, topic) }));
  const heard = new Set(topics.flatMap(({ facts }) => facts.map(({ layer }) => layer)));
  const beneath = notice.layers.filter((_, layer) => layer > 0 && heard.has(layer)).map(({ title }) => title);
  return (
    <section class="section">
      <div class="heading">
        <h2>Also in the notice</h2>
        {beneath.length > 0 && (
          <span>
            and the <bdi>{beneath.join(', ')}</bdi>
          </span>
        )}
      </div>
      <ul class="rest">
        {topics.map(({ topic, label, facts }) => (
          <li key={topic}>
            <Topic topic={topic} label={label} facts={facts} notice={notice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topic(props: { topic: RestTopic; label: string; facts: LayeredFact[]; notice: LayeredNotice }) {
  const { topic, label, facts, notice } = props;
  if (facts.length === 0)
    return (
      <p class="row">
        <span>{label}</span>
        <span class="not-stated">Not stated in this notice</span>
      </p>
    );
  return (
    <details>
      <summary class="row fold">
        <span>{label}</span>
        <span class="preview">
          <bdi>{facts.map(({ fact }) => fact.text).join(' · ')}</bdi>
        </span>
      </summary>
      {topic === 'contact' ? (
        <Contact facts={facts} notice={notice} />
      ) : (
        <ul class="facts">
          {facts.map(({ fact, layer }) => (
            <Line key={fact.text} fact={fact} layer={layer}>
              <LayerTag notice={notice} layer={layer} />
            </Line>
          ))}
        </ul>
      )}
    </details>
  );
}

function Contact({ facts, notice }: { facts: LayeredFact[]; notice: LayeredNotice }) {
  return (
    <ul class="facts">
      {facts.map(({ fact, layer }) => {
        const href = contactHref(fact.text);
        return (
          <li key={fact.text}>
            {href ? (
              <ExternalLink href={href}>
                <bdi>{fact.text}</bdi>
              </ExternalLink>
            ) : (
              <bdi>{fact.text}</bdi>
            )}
            <LayerTag notice={notice} layer={layer} />
            <Source fact={fact} layer={layer} />
          </li>
        );
      })}
    </ul>
  );
}

/** Says which layer beneath a fact comes from. */
function LayerTag({ notice, layer }: { notice: LayeredNotice; layer: number }) {
  if (layer === 0) return null;
  return (
    <span class="layer">
      <bdi>{notice.layers[layer]?.title}</bdi>
    </span>
  );
}
