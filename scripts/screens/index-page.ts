import type { Finding, Shot, Taken } from './shot';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** What the pictures can be narrowed by, and the words beside each choice. */
const FILTERS = {
  site: ({ site }: Shot) => site,
  part: ({ area }: Shot) => area,
  size: ({ width }: Shot) => `${width} px`,
  scheme: ({ scheme }: Shot) => scheme,
  direction: ({ direction }: Shot) => direction,
  role: ({ role }: Shot) => role,
  script: ({ scripted }: Shot) => (scripted ? 'with' : 'without'),
} as const;

function choice(name: string, values: string[]): string {
  const options = ['', ...new Set(values)].map((value) => `<option value="${value}">${value || 'all'}</option>`);
  return `<label>${name} <select name="${name}">${options.join('')}</select></label>`;
}

function figure(shot: Shot, findings: Finding[]): string {
  const data = Object.entries(FILTERS).map(([name, read]) => `data-${name}="${escape(read(shot))}"`);
  const about = [shot.site, shot.role, `${shot.width} px`, shot.scheme, ...(shot.scripted ? [] : ['no script'])];
  const mark = findings.length > 0 ? ` <b>${findings.length} found</b>` : '';
  return `<figure ${data.join(' ')} data-name="${escape(shot.name)}"><a href="${shot.file}"><img src="${shot.file}" loading="lazy" decoding="async" alt="${escape(shot.name)}"></a><figcaption>${escape(shot.name)}<br><small>${about.join(', ')}</small>${mark}</figcaption></figure>`;
}

const STYLE = `body{font:14px/1.4 system-ui;margin:1rem;color-scheme:light dark}form{display:flex;flex-wrap:wrap;gap:.75rem;
position:sticky;top:0;background:Canvas;padding:.5rem 0;z-index:1}main{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr))}
figure{margin:0;border:1px solid GrayText}figure a{display:block;height:18rem;overflow:hidden}img{inline-size:100%;display:block}figcaption{padding:.5rem}
b{color:#c00}[hidden]{display:none!important}details{margin-block:1rem}li{margin-block:.25rem}`;

const SCRIPT = `const form=document.forms[0];form.oninput=()=>{const want=new FormData(form);let shown=0;
for(const one of document.querySelectorAll('figure')){const fits=[...want].every(([name,value])=>!value||(name==='words'
?one.dataset.name.toLowerCase().includes(value.toLowerCase()):one.dataset[name]===value));one.hidden=!fits;shown+=fits}
document.querySelector('output').value=shown+' pictures'};form.oninput();`;

/** One page with every picture, which can be narrowed by what it shows; plain HTML that needs no server. */
export function indexPage({ shots, findings }: Taken): string {
  const of = ({ site, name, scripted }: Shot) =>
    findings.filter((one) => one.site === site && one.name === (scripted ? name : `${name} (no script)`));
  const filters = Object.entries(FILTERS).map(([name, read]) => choice(name, shots.map(read)));
  const list = findings.map(
    ({ site, name, where, words }) => `<li><strong>${site}, ${escape(name)}</strong> ${where}: ${escape(words)}</li>`,
  );
  const told = list.length
    ? `<details open><summary>${list.length} findings</summary><ol>${list.join('')}</ol></details>`
    : '<p>Nothing was found wrong.</p>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Every page and state</title><style>${STYLE}</style>
<h1>Every page and state</h1>${told}<form><label>words <input name="words" type="search"></label>${filters.join('')}<output></output></form>
<main>${shots.map((shot) => figure(shot, of(shot))).join('\n')}</main><script>${SCRIPT}</script></html>\n`;
}
