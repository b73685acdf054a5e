// What data is used for. To add a verb: its base form, past forms after a colon where irregular. To add a noun: as it
// ends a purpose in a list ("fraud prevention": "prevention").
import { inflect } from './inflect.ts';
import { words } from './words.ts';

const verbs =
  'provide maintain improve contact manage monitor analyze analyse perform protect prevent detect enforce comply resolve offer facilitate evaluate conduct identify investigate customize customise personalize personalise strengthen attend communicate operate respond deliver ensure develop enhance understand determine send serve show display process verify authenticate notify administer support assist help measure remember recognize recognise track share allow enable give create fulfill fulfil establish exercise defend diagnose troubleshoot fix optimize optimise address answer inform advertise market target tailor test research secure safeguard combat learn make run set deliver promote bill charge complete execute carry tell generate keep save prepare transfer meet continue avoid render limit reduce gain study pursue obtain arrange organize organise implement post initiate audit count estimate expand solve satisfy update link sync backup restore log access register invite recommend assess review examine schedule enrich further advance locate remind alert connect match calculate compile debug enroll enrol publish issue host plan produce report archive stop block counter fight mitigate settle pay refund ship credit reply reset sign train correct adapt adjust aggregate design enable increase grow maximize minimise minimize moderate onboard reach recruit select simplify screen speed streamline upgrade validate check confirm cover deal discover explain filter follow handle introduce keep list load manage merge place play prove receive record refine register rent sell speak store surface tune view visit weigh bring build call cancel collect consider control associate attribute recover find guard hold see talk uncover let take invite mail reward rank spot supply teach thank translate vote warn trace write pass point promote quantify react remove replace request restore retain return review save scale set solicit sort start stay stop store suggest supervise suspend test time trade train triage try turn vet watch work fund gather give grant help illustrate inspect instruct insure integrate interact interpret interview invest judge keep know lead lend license limit link localise localize lock look mark mail market match mediate message migrate motivate'.split(
    ' ',
  );

/** "to improve": base forms. */
export const purposeVerbs = new Set<string>();
/** "for improving" */
export const purposeGerunds = new Set<string>();
for (const row of verbs) {
  const { base, ing } = inflect(row);
  purposeVerbs.add(base);
  purposeGerunds.add(ing);
}

/** Nouns that are purposes: "fraud prevention". */
export const purposeNouns = words(
  'analysis analytics marketing advertising advertisement remarketing research statistics prevention detection protection improvement improvements optimization optimisation personalization personalisation security safety support service services administration management maintenance operation operations development compliance communication communications verification authentication identification performance fulfillment fulfilment delivery processing billing payment payments accounting audit audits auditing monitoring troubleshooting debugging testing login registration survey surveys promotion promotions experience functionality transfers investigation investigations enforcement backup hosting customization customisation targeting retargeting measurement reporting education training purposes purpose enhancement assessment evaluation provision creation newsletter newsletters notification notifications contest contests sweepstakes profiling recruitment diagnostics planning serving distribution bookkeeping invoicing outreach moderation logistics shipping statistics elections administration fraud-prevention resolution tallying printing badges receipts reimbursement scheduling onboarding',
);

/** Adverbs between "to" and the verb. */
export const purposeAdverbs = words(
  'better also further continually continuously effectively only otherwise help more efficiently easily properly constantly automatically',
);
