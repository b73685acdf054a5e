import { safeUrl } from '../../text/safe-url.ts';
import { controllerCues } from '../language/frames/controller.ts';
import { namedServicesIn } from '../language/named-services.ts';
import { tokensOf } from '../language/tokens.ts';
import type { Fact } from '../model.ts';
import { factFrom, factFromLine, firstOf, type Passage } from '../passages.ts';

/** Who decides on purposes and means: the first sentence that names a controller, or else whose notice it is. */
export function readController(passages: Passage[]): Fact | undefined {
  return firstOf(controllerCues, ({ name, says, unless }) =>
    firstOf(passages, (passage) => {
      if (passage.topic === 'processors' || !says.test(passage.line.text)) return;
      const sentence = passage.sentences.find(
        ({ text }) => says.test(text) && !unless?.test(text) && !isService(text),
      );
      return sentence && { ...factFrom(passage, sentence), frame: name };
    }),
  );
}

/** "Stripe acts as …": a service of another is its subject. */
function isService(text: string): boolean {
  return namedServicesIn(tokensOf(text)).some(({ from }) => from < 2);
}

/** How changes to the notice are made known: the paragraph that says so, whole. */
export function readChangesPolicy(passages: Passage[]): Fact | undefined {
  const own = passages.find(({ topic, line }) => topic === 'changes' && changes.test(line.text));
  if (own) return factFromLine(own);
  return firstSentence(
    passages.filter(({ line }) => changes.test(line.text)),
    /\b(?:may|might|will|can) (?:need to )?(?:change|update|amend|revise|modify)\b[^.]{0,200}\b(?:this|our|the) (?:privacy )?(?:notices?|policy|policies|statement)\b/i,
  );
}

const changes = /\b(?:chang|updat|amend|revis|modif)/i;

/**
 * Where to turn with questions: the address in the section for it, else the first that one is told to write to;
 * where there is none, the form that the section leads to.
 */
export function readContact(passages: Passage[]): Fact | undefined {
  const isContact = ({ topic }: Passage) => topic === 'contact';
  const addresses = passages.filter(hasAddress);
  return (
    firstAddress(addresses.filter(isContact), asksForIt) ??
    firstAddress(addresses.filter(isContact), /./) ??
    firstAddress(addresses, asksForIt) ??
    firstForm(passages.filter(isContact))
  );
}

const asksForIt = /\b(?:contact|questions?|complaints?|concerns?|write|e-?mail|reach|tell|ask|send)\b/i;

function firstAddress(passages: Passage[], says: RegExp): Fact | undefined {
  return firstOf(passages, (passage) => {
    for (const sentence of passage.sentences) {
      if (!says.test(sentence.text) || isOfOthers(sentence.text) || asksNotTo.test(sentence.text)) continue;
      const address =
        email.exec(sentence.text)?.[0] ??
        linkedAddress(passage, sentence.start, sentence.end) ??
        speltOut.exec(sentence.text)?.[0];
      if (address) return factFrom(passage, sentence, address);
    }
    return;
  });
}

/** "Contact Stripe at dpo@stripe.com" */
function isOfOthers(text: string): boolean {
  const tokens = tokensOf(text);
  return namedServicesIn(tokens).some(({ from }) =>
    /^(?:contact|ask|write|tell|reach|e-?mail|to)$/.test(tokens[from - 1]?.word ?? ''),
  );
}

/** "Please do not write to spam@example.org." */
const asksNotTo =
  /\b(?:do not|don['’]t|never|cannot) (?:\w+ ){0,2}(?:write|contact|e-?mail|send|use)\b(?![^.;]{0,200}\bbut\b)/i;

/** A quick look, which leaves out most lines. */
function hasAddress({ line }: Passage): boolean {
  return /@|\bdot\b/i.test(line.text) || line.links.some(({ url }) => url.startsWith('mailto:'));
}

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,}/i;

/** "privacy at python dot org", "privacy [at] python [dot] org": as written, against those who harvest addresses. */
const speltOut =
  /\b[\w.+-]{1,64} ?[([{]?\bat\b[)\]}]? ?[\w-]{1,63}(?: ?[([{]?\bdot\b[)\]}]? ?[a-z][\w-]{1,62}){1,4}/i;

function firstForm(passages: Passage[]): Fact | undefined {
  return firstOf(passages, (passage) => {
    for (const sentence of passage.sentences) {
      const link = passage.line.links.find(
        ({ start, end }) => start >= sentence.start && end <= sentence.end,
      );
      const url =
        link && (asksForIt.test(sentence.text) || /\bform\b/i.test(sentence.text))
          ? safeUrl(link.url)
          : undefined;
      if (url) return factFrom(passage, sentence, url);
    }
    return;
  });
}

function linkedAddress({ line }: Passage, from: number, to: number): string | undefined {
  const mailto = line.links.find(
    ({ start, end, url }) => start >= from && end <= to && url.startsWith('mailto:'),
  );
  return mailto && email.exec(mailto.url)?.[0];
}

function firstSentence(passages: Passage[], pattern: RegExp): Fact | undefined {
  return firstOf(passages, (passage) => {
    if (!pattern.test(passage.line.text)) return;
    const sentence = passage.sentences.find(({ text }) => pattern.test(text));
    return sentence && factFrom(passage, sentence);
  });
}
