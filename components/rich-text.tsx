import type { ComponentChild } from 'preact';
import { type MessageKey, type Params, type ParamsArgument, t } from '../lib/messages.ts';

/** A message whose parameters are elements: "Governs <bdi>pypi.org</bdi>". */
export function rich<Key extends MessageKey>(key: Key, nodes: Params<Key, ComponentChild>): ComponentChild[] {
  return fill(t(key, ...([marked(nodes)] as unknown as ParamsArgument<Params<Key>>)), nodes);
}

/** Private characters around the parameter's name: they stand in no translation. */
const [open, close] = ['\ue000', '\ue001'];

function marked(nodes: object): Record<string, string> {
  return Object.fromEntries(Object.keys(nodes).map((name) => [name, open + name + close]));
}

function fill(text: string, nodes: object): ComponentChild[] {
  const [first, ...others] = text.split(open);
  return [
    first,
    ...others.flatMap((part) => {
      const [name = '', rest] = part.split(close);
      return [Reflect.get(nodes, name), rest];
    }),
  ];
}
