'use server';

import { z } from 'zod';
import { staffAction } from '@/lib/actions';
import { deletePicture } from '@/lib/media/delete-picture';

export const deletePictureAction = staffAction(
  { ability: 'media.view', schema: z.object({ id: z.uuid() }) },
  ({ actor, input }) => deletePicture(actor, input),
);
