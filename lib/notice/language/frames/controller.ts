// Who decides on purposes and means. To add a row: a name, a pattern, a sentence that it reads and one that it leaves.
// Ordered: the first row that some sentence of the notice fits decides.
import type { Cue } from './frame.ts';

/** Others that may be controllers of something, and what they are controllers for of their own. */
const ofOthers =
  /\b(?:you|they|it|each|who|which|that|users?|customers?|clients?|sponsors?|organi[sz]ers?|exhibitors?|third[- ]part(?:y|ies)|partners?|providers?|processors?|vendors?|employer|another|other|not|independent|separate)\b(?: \w+){0,3} (?:is|are|be|acts?|acting|act) (?:\w+ ){0,2}?(?:as )?(?:the |an? |your )?(?:\w+ ){0,2}?controllers?\b|\bcontrollers?,? for (?!your|personal|the|this|that|these|any|all|data|information|such|purposes|our|its|members|users|processing)|\b(?:another|other|independent|separate|not the|if we are)\b(?: \w+){0,3} controllers?\b|\bon behalf of\b/i;

export const controllerCues: Cue[] = [
  {
    name: 'is-controller',
    says: /(?<!\bwe (?:act |will )?)\b(?:is|are|be|acts?|acting|as) (?:as )?(?:the |an? |your |a ?)?(?:sole |joint )?(?:data )?controllers?\b|\bis\b[^.;]{1,80}\band (?:the |a )?(?:data )?controller (?:of|for)\b/i,
    unless: ofOthers,
    reads: ['The PSF is the controller of your personal data.'],
    leaves: [
      'Stripe acts as a data controller for fraud prevention.',
      'You are the controller of your members’ data.',
      'A third party may be an independent controller.',
    ],
  },
  {
    name: 'controller-is',
    says: /\b(?:data )?controller\b[^.]{0,60}\b(?:is|are)\b|\b(?:data )?controller(?: of [^.:;]{1,60})?:/i,
    unless: ofOthers,
    reads: ['The controller of the data is the PSF.', 'Data controller: Example Ltd'],
    leaves: ['The controllers agree.', 'Another controller is told.'],
  },
  {
    name: 'responsible',
    says: /\bresponsible (?:party|entity|body)\b|\b(?:is|are) responsible for (?:the )?(?:processing|collecting|collection|handling) (?:of )?(?:your|personal|the)\b/i,
    unless: /\b(?:not|third[- ]part(?:y|ies)|they|you)\b[^.;]{0,40}\bresponsible\b/i,
    reads: ['Example Ltd is responsible for processing your personal data.'],
    leaves: ['We are not responsible for processing your data there.'],
  },
  {
    name: 'introduced',
    says: /\b\p{Lu}[^()]{1,120} ?\([^()]{0,40}?["“”'‘’](?:[Ww]e|[Uu]s|[Oo]ur|[Tt]he [Cc]ompany|[Cc]ompany)["“”'‘’,]/u,
    reads: ['Example Ltd (“we”, “us”) runs this site.', 'Example Inc. (the “Company”, “we”) runs it.'],
    leaves: ['We (your hosts) run it.'],
  },
  {
    name: 'we-are-controller',
    says: /\bwe (?:are|act as|will be) (?:the |an? |your |a ?)?(?:sole |joint )?(?:data )?controllers?\b/i,
    unless: /\b(?:not|if|where|when)\b/i,
    reads: ['We act as the data controller.'],
    leaves: ['If we are the controller, write to us.'],
  },
  {
    name: 'run-by',
    says: /\b(?:app|application|site|website|service|services|platform|program|software)\b[^.;]{0,30}\b(?:is|are) (?:owned and )?(?:operated|provided|run|maintained|offered|developed|owned) by \p{Lu}/u,
    reads: ['This website is operated by Example Ltd.'],
    leaves: ['This service is provided by us.'],
  },
];
