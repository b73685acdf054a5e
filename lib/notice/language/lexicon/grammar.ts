// The small words of English that shape a clause. To add one: write it into the set whose comment says what it does.
import { words } from './words.ts';

/** They deny the verb that follows. */
export const negators = words(
  "not don't doesn't didn't won't wouldn't shouldn't couldn't haven't hasn't never neither nor cannot can't isn't aren't wasn't weren't",
);

/** They may stand between subject and verb: "we may also automatically". */
export const adverbs = words(
  'also only may might can could will would shall should must automatically voluntarily knowingly directly indirectly actively passively',
  'currently typically generally usually sometimes further temporarily then hereby solely securely always already occasionally periodically',
  'regularly routinely specifically intentionally either both merely simply anonymously manually initially mainly primarily explicitly expressly',
  'therefore however do does did have has had be been being is are was were am get gets to likely optionally additionally normally ordinarily',
  'often frequently potentially subsequently once briefly strictly exclusively carefully lawfully separately jointly just still longer no even otherwise possibly necessarily willingly need in any way',
  "we'll we're we've you're they're",
  [...negators].join(' '),
);

export const modals = words(
  "to may might can could will would shall should must do does did not never don't doesn't didn't won't cannot can't we'll",
);

export const formsOfBe = words("is are was were be been being am isn't aren't wasn't weren't get gets");

/** A new clause begins after them. */
export const subordinators = words(
  'that which who whom if when where while because unless although though as whether what how why before after until since once whenever whereas',
);

/** After them stands a noun: "the collected data", "your use". */
export const nounOpeners = words(
  'the a an your our their its this any such of for in by with from no her my his each every these those certain other some',
);

/** What a noun phrase opens with and what says nothing about which thing is meant. */
export const openers = words(
  'certain other some any all various following more the a an your our my their its his her such this that these those each every no only both',
  'either additional further necessary also',
);

/** They follow a noun and tell more of it: "photos of you", "data collected by us". */
export const afterNouns = words(
  'who whose whom where of about from regarding relating related concerning that which you we i they on in for when used held associated stored',
  'sent by at through via with to within collected provided being such including like as if so into generated available necessary required',
  'pertaining connected submitted installed during our subject according per except located employed utilized solely between under upon against without',
);

/** They end an enumeration, for another clause begins. */
export const clauseOpeners = words(
  'but when if because unless while where whenever although though whereas until before after once provided',
);

/** What follows them tells where, how or from whom: no further item. */
export const prepositions = words(
  'from by through via during upon without with at on in within as under into against between towards over per',
);

/** Examples follow: "including", "such as" and "for example" are found by their two words. */
export const exampleOpeners = words(
  'including include includes like namely e.g. i.e. specifically especially',
);
