import { PageLinks } from '@/components/desk/page-links';
import { Tabs } from '@/components/desk/tabs';
import { StatusBadge } from '@/components/moderation/status-badge';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { paths } from '@/lib/paths';

const STATUSES = ['pending', 'approved', 'rejected', 'spam'] as const;
const HERE = paths.adminDesign;

/** The desk's parts in each of their states. `id` begins the ids of its fields. */
export function DeskParts({ id }: { id: string }) {
  return (
    <>
      <h3>Buttons</h3>
      <p className="design-row">
        <button className="button" type="button">
          <Icon name="check" /> Approve
        </button>
        <button type="button">Preview</button>
        <button className="button-quiet" type="button">
          Cancel
        </button>
        <button className="button-danger" type="button">
          Delete
        </button>
      </p>
      <p className="design-row">
        <button className="button" type="button" disabled>
          Approve
        </button>
        <button type="button" disabled>
          Preview
        </button>
        <button type="button">
          Reject <kbd>r</kbd>
        </button>
      </p>
      <h3>Badges</h3>
      <p className="design-row">
        {STATUSES.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
        <span className="badge">draft</span>
      </p>
      <h3>Tabs</h3>
      <Tabs
        label={`Lists, ${id}`}
        tabs={[
          { href: `${HERE}?a`, label: 'Waiting', count: 12, isCurrent: true },
          { href: `${HERE}?b`, label: 'Reported', count: 0, isCurrent: false },
          { href: `${HERE}?c`, label: 'Approved', isCurrent: false },
        ]}
      />
      <h3>Notices</h3>
      <Notice>Comments close after 30 days.</Notice>
      <Notice kind="done">Saved.</Notice>
      <Notice kind="error">The site did not answer. What you typed is still here; please try again.</Notice>
      <h3>Table</h3>
      <SampleTable />
      <PageLinks first={HERE} next={HERE} nextLabel="Older entries" />
      <h3>Nothing there</h3>
      <p className="empty">Nothing waits. The newest decision was made at 14:03.</p>
    </>
  );
}

function SampleTable() {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col" className="number">
              Comments
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <a href={HERE}>The wall and the water</a>
            </th>
            <td className="number">1,204</td>
          </tr>
          <tr>
            <th scope="row" dir="auto">
              <a href={HERE}>המכתב שבקיר</a>
            </th>
            <td className="number">8</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Fields at rest and refused, on the desk and on the site. */
export function FieldStates({ id }: { id: string }) {
  return (
    <div className="form">
      <Field
        id={`${id}-title`}
        name="title"
        label="Title"
        hint="As a reader will see it."
        defaultValue="Two kinds of quiet"
      />
      <div className="field">
        <label htmlFor={`${id}-choice`}>Comments</label>
        <select id={`${id}-choice`} name="choice" defaultValue="newcomers">
          <option value="newcomers">Newcomers wait</option>
          <option value="everyone">Everyone waits</option>
        </select>
      </div>
      <RefusedField id={`${id}-email`} />
      <label>
        <input type="checkbox" defaultChecked /> Mail me when somebody answers
      </label>
      <Field id={`${id}-off`} name="off" label="Address" defaultValue="the-wall-and-the-water" disabled />
      <SubmitRow>
        <button className="button" type="button">
          Save
        </button>
      </SubmitRow>
    </div>
  );
}

/** As `Field` shows a refusal, without taking the focus on a page that has many. */
function RefusedField({ id }: { id: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>Email</label>
      <input id={id} name="email" defaultValue="ines@example" aria-invalid aria-describedby={`${id}-error`} />
      <p className="field-error" id={`${id}-error`}>
        Please enter an address like name@example.com.
      </p>
    </div>
  );
}
