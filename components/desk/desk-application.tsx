'use client';

import type { ReactNode } from 'react';
import { DeskToasts } from './toasts';
import { TooltipProvider } from './tooltip';

/** What every part of the desk may use: toasts, and tooltips that come at once after the first. */
export function DeskApplication({ children }: { children: ReactNode }) {
  return (
    <DeskToasts>
      <TooltipProvider delay={500}>{children}</TooltipProvider>
    </DeskToasts>
  );
}
