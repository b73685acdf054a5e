/** A fault that someone could make: one place in the code, and what stands there instead. */
export interface Fault {
  name: string;
  file: string;
  /** Stands in the file once. */
  find: string;
  replace: string;
  /** Tests that are to notice it beside the properties. */
  tests: string[];
}

/** One of each kind that was made or could be made. Where code is rewritten, its fault moves with it. */
export const faults: Fault[] = [];
