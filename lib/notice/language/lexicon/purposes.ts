// What data is used for. To add a verb: its base form, past forms after a colon where irregular. To add a noun: as it
// ends a purpose in a list ("fraud prevention": "prevention").
import { inflect } from './inflect.ts';
import { words } from './words.ts';

const verbs = [
  'converse correspond vibrate enter put print write choose pick judge answer ask award thank welcome greet provide maintain improve contact manage monitor analyze analyse perform protect prevent detect enforce',
  'comply resolve offer facilitate evaluate conduct identify investigate customize customise personalize',
  'personalise strengthen attend communicate operate respond deliver ensure develop enhance understand',
  'determine send serve show display process verify authenticate notify administer support assist help',
  'measure remember recognize recognise track share allow enable give create fulfill fulfil establish',
  'exercise defend diagnose troubleshoot fix optimize optimise address answer inform advertise market target',
  'tailor test research secure safeguard combat learn make run set promote bill charge complete execute',
  'carry tell generate keep save prepare transfer meet continue avoid render limit reduce gain study pursue',
  'obtain arrange organize organise implement post initiate audit count estimate expand solve satisfy update',
  'link sync backup restore log access register invite recommend assess review examine schedule enrich',
  'further advance locate remind alert connect match calculate compile debug enroll enrol publish issue host',
  'plan produce report archive stop block counter fight mitigate settle pay refund ship credit reply reset',
  'sign train correct adapt adjust aggregate design increase grow maximize minimise minimize moderate',
  'onboard reach recruit select simplify screen speed streamline upgrade validate check confirm cover deal',
  'discover explain filter follow handle introduce list load merge place play prove receive record refine',
  'rent sell speak store surface tune view visit weigh bring build call cancel collect consider control',
  'associate attribute recover find guard hold see talk uncover let take mail reward rank spot supply teach',
  'thank translate vote warn trace write pass point quantify react remove replace request retain return',
  'scale solicit sort start stay suggest supervise suspend trade triage try turn vet watch work fund gather',
  'grant illustrate inspect instruct insure integrate interact interpret interview invest judge know lead',
  'lend license localise localize lock look mark mediate message migrate motivate apply route power label',
  'tag adhere abide accomplish achieve acknowledge acquire act adjudicate admit advise aid alleviate',
  'allocate amend anticipate appeal appoint approve assert assign assure attract augment authorise authorize',
  'automate award balance begin benchmark better boost broadcast browse budget buy cache calibrate campaign',
  'categorize categorise cater caption celebrate certify chat classify clean close coach collaborate comment',
  'commission compare compensate compete compute conclude configure consolidate construct consult convert',
  'convey cooperate coordinate copy crosscheck curate cut debit decide decline decrease decrypt define',
  'delete demonstrate deny depict deploy describe deter differentiate disable disburse dispatch',
  'disseminate distinguish distribute divide document download draft draw drive earn edit educate elaborate',
  'elect eliminate embed employ empower encourage encrypt engage entertain equip escalate evidence exchange',
  'exclude exhibit expedite experiment explore export express extend extract familiarise familiarize fetch',
  'file finalize finish fit flag forecast form format foster frame furnish gauge geolocate govern group',
  'harmonize highlight hire honor honour import include incorporate induce infer influence initialise',
  'initialize innovate inquire intercept invoice invoke isolate iterate join justify leverage liaise listen',
  'map memorise model modernize modify navigate negotiate nominate normalize nurture observe open order',
  'orient originate outline overcome package participate perfect permit persist pinpoint police populate',
  'practise predict prefill present preserve prioritize prioritise probe proceed procure profile program',
  'prohibit project propose prosecute provision publicize purchase qualify query question raise rate',
  'rationalize reactivate realize recharge reconcile reconnect recreate rectify redeem redesign redirect',
  'reengage reflect reform regulate reinforce reject relate relay release relocate renew repair repay repeat',
  'replicate represent reproduce reserve resend resist respect resume retarget retrieve reuse reveal revise',
  'revoke sanction scan seek segment sense separate shape signal simulate source spread stabilize',
  'standardize state steer stimulate stream strive structure subscribe substantiate suit summarize survey',
  'sustain switch synchronize synchronise synthesize systematize tackle tally tie transact transform',
  'transition transmit transport treat trust undertake unify unlock unsubscribe uphold upload utilise',
  'utilize vary warrant welcome widen win withdraw witness email text phone',
].flatMap((row) => row.split(' '));

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
