/** What a table's columns hold, by their headings: which is the name, and which the purpose. */
export interface Columns {
  name: number;
  purpose: number;
}

/** Takes the headings of a table's columns; gives where the name and the purpose stand; `purpose` is -1 where none does. */
export function columnsOf(headings: string[]): Columns {
  const name = nameColumn(headings);
  const purpose = [isPurpose, isService].map((kind) =>
    headings.findIndex((heading, index) => index !== name && kind.test(heading)),
  );
  return { name, purpose: purpose.find((index) => index >= 0) ?? -1 };
}

/** Whether a table with such columns lists companies, whatever its section is called. */
export function listsCompanies(headings: string[]): boolean {
  const { name, purpose } = columnsOf(headings);
  const others = headings.filter((_, index) => index !== name);
  return isParty.test(headings[name] ?? '') && (purpose >= 0 || others.some((one) => isTerms.test(one)));
}

/** A company is named as such, else by "Name", else by its service; else it stands in the first column that is nothing else. */
function nameColumn(headings: string[]): number {
  for (const kind of [isParty, isNamed, isService]) {
    const index = headings.findIndex((heading) => kind.test(heading) && !isPlace.test(heading));
    if (index >= 0) return index;
  }
  const first = headings.findIndex((heading) => !isOther.some((kind) => kind.test(heading)));
  return Math.max(first, 0);
}

/** "Provider", "Sub-processor", "Third party service", "Name of the company" */
const isParty =
  /\b(?:compan(?:y|ies)|providers?|(?:sub-? ?)?processors?|vendors?|suppliers?|partners?|third[- ]part(?:y|ies)|organi[sz]ations?|entity|entities|contractors?|recipients?|with whom|who)\b/i;
const isNamed = /^(?:full |legal )?names?\b/i;
const isService = /\b(?:services?|tools?|products?|platforms?|systems?|applications?)\b/i;

/** "Purpose", "What for", "Function of the third party", "Nature of processing" */
export const isPurpose =
  /\b(?:purposes?|why|what for|uses?|used for|role|does|functions?|activit(?:y|ies)|descriptions?|reasons?|tasks?|nature|processing(?! (?:agreement|addendum|terms|location))|services? provided)\b/i;

/** "DPA", "Privacy policy", "Link" */
export const isTerms =
  /\b(?:DPA|addend(?:um|a)|agreements?|polic(?:y|ies)|privacy|terms|links?|websites?|more information|safeguards?)\b/i;

/** "Country", "Location of processing" */
export const isPlace =
  /\b(?:countr(?:y|ies)|locations?|jurisdictions?|regions?|places?|where|seat|based|hosted in|headquarters|state)\b/i;

const isData = /\b(?:data|information|details)\b/i;
const isNumber = /^(?:no\.?|nr\.?|#|id|date|since|added|status)$/i;
const isOther = [isPurpose, isTerms, isPlace, isData, isNumber];
