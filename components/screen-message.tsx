import type { ComponentChildren } from 'preact';
import { t } from '../lib/messages.ts';
import { Logo } from './icons.tsx';

/** A screen without a summary: what happened, and what to do next. */
export function ScreenMessage(props: { title: string; children: ComponentChildren }) {
  return (
    <main class="message">
      <Logo />
      <h1 tabIndex={-1}>{props.title}</h1>
      {props.children}
      <p class="fine">{t('disclaimer')}</p>
    </main>
  );
}
