// Who acts in a clause. To add a word: write it into the row of whom it names.
import { words } from './words.ts';

/** The organisation whose notice it is; also by its servers and sites. */
export const organisation = words(
  'we us our i my company app application service services developer site sites website websites platform server servers provider operator team studio corporation inc llc ltd foundation psf pypi pycon python.org organization organisation association firm system systems',
);

/** Those whose data it is. */
export const persons = words(
  'you your yourself user users customer customers visitor visitors member members players people child children parent parents attendee attendees speaker speakers participant participants registrant registrants subscriber subscribers applicant applicants candidate candidates client clients donor donors sponsor sponsors volunteer volunteers guest guests individual individuals person persons buyer buyers shopper shoppers student students patient patients admin admins administrator administrators contributor contributors maintainer maintainers',
);

/** Everybody else. */
export const others = words(
  'they their third-party third-parties third party parties google facebook admob partners partner providers advertisers advertiser cookies affiliates vendors networks processors contractors',
);
