/** What differs between two readings of the same notice, layer by layer. */
export interface Changes {
  /** When the earlier reading was made, ISO 8601. */
  since: string;
  /** True where the user marked that reading as read; else it is the one that was shown first. */
  acknowledged: boolean;
  items: Change[];
  /** Set where nothing but the date differs. */
  onlyDate?: { before?: string; after?: string };
}

/** One difference. A reworded item is one change. */
export interface Change {
  /** Title of the layer it stands in. */
  layer: string;
  list: 'data' | 'processor' | 'purpose' | 'link' | 'analytics' | 'other';
  kind: 'added' | 'removed' | 'reworded';
  /** The item as it is now, or as it was where it was removed. */
  text: string;
  /** As it was, where it was reworded. */
  before?: string;
}
