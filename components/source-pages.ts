import { createContext } from 'preact';

/** The address of each layer's page, by the layer's index. */
export const SourcePages = createContext<string[]>([]);
