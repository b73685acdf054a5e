import type { ComponentChildren } from 'preact';
import { Logo } from './icons.tsx';

/** A screen without a summary: what happened, and what to do next. */
export function ScreenMessage(props: { title: string; children: ComponentChildren }) {
  return (
    <main class="message">
      <Logo />
      <h1>{props.title}</h1>
      {props.children}
      <p class="fine">Noticed is not affiliated with the PSF. Not legal advice.</p>
    </main>
  );
}
