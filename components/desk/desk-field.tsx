'use client';

import type { ComponentProps } from 'react';
import { Field } from '@/components/ui/field';
import { useFieldError } from './action-form';

/** A field of an `ActionForm`, with what the site said about it. */
export function DeskField(props: ComponentProps<typeof Field>) {
  const error = useFieldError(props.name);
  return <Field {...props} error={error} />;
}
