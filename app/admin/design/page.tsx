import type { Metadata } from 'next';
import { ColorRoles } from '@/components/design/color-roles';
import { DeskParts, FieldStates } from '@/components/design/desk-parts';
import { DeskWindows } from '@/components/design/desk-windows';
import { IconSheet, Marks } from '@/components/design/icon-sheet';
import { panelId, PANELS, Panels } from '@/components/design/panel';
import { SpaceScale, TypeFeatures, TypeScale } from '@/components/design/scales';
import { requireStaff } from '@/lib/actor';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Design' };

const SCHEMES = PANELS.filter(({ dir }) => dir === 'ltr');

/** Every part of the desk in every state, in both schemes and both directions (docs/design.md). */
export default async function DesignPage() {
  await requireStaff('desk.enter', undefined, paths.adminDesign);
  return (
    <div className="design-page">
      <h1>Design</h1>
      <p>
        The tokens, and the parts of the desk. What readers meet stands on{' '}
        <a href={paths.adminDesignReading()}>a page with the site’s own styles</a>.
      </p>
      <h2>Colors</h2>
      <Panels of={SCHEMES}>{() => <ColorRoles />}</Panels>
      <h2>Mark</h2>
      <Panels of={SCHEMES}>{() => <Marks />}</Panels>
      <h2>Type and space</h2>
      <Panels of={SCHEMES}>
        {() => (
          <>
            <TypeScale />
            <h3>Features</h3>
            <TypeFeatures />
            <h3>Space</h3>
            <SpaceScale />
          </>
        )}
      </Panels>
      <h2>Parts</h2>
      <Panels of={PANELS}>{(kind) => <DeskParts id={panelId(kind)} />}</Panels>
      <h2>Fields</h2>
      <Panels of={PANELS}>{(kind) => <FieldStates id={panelId(kind)} />}</Panels>
      <h2>Windows and toasts</h2>
      <DeskWindows />
      <h2>Icons</h2>
      <IconSheet />
    </div>
  );
}
