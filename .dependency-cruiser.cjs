// The direction of imports (docs/architecture.md), one commented rule each.
const DOMAINS = 'accounts|settings|media|articles|comments|moderation|notifications|search|feeds|setup|jobs|transfer';
const TESTS = '\\.test\\.tsx?$|^test/|^e2e/';
/** A domain may import those before it in this order, never those after. */
const ORDER = ['settings', 'accounts', 'media', 'articles', 'comments', 'moderation'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no first file to read.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { circular: true, viaOnly: { pathNot: 'generated/' } },
    },
    {
      name: 'lib-below-app',
      comment: 'Rules know nothing of routes, looks or the process.',
      severity: 'error',
      from: { path: '^lib/', pathNot: TESTS },
      to: { path: '^(app|components|server|scripts|test)/' },
    },
    {
      name: 'server-below-app',
      comment: 'The process serves the application without knowing its routes.',
      severity: 'error',
      from: { path: '^server/', pathNot: TESTS },
      to: { path: '^(app|components|scripts|test)/' },
    },
    {
      name: 'components-above-lib-only',
      comment: 'A component takes props; routes compose components.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: { path: '^(app|server|scripts|test)/' },
    },
    {
      name: 'components-never-fetch',
      comment: 'Presentation only: no database, no reads, no writes.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: {
        path: ['^lib/(db|write|actor)\\.ts$', '^lib/[^/]+/(queries|public|commands|own)(/|\\.ts$)'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'app-never-touches-the-database',
      comment: 'A route calls one query or one command.',
      severity: 'error',
      from: { path: '^app/', pathNot: TESTS },
      to: { path: '^lib/(db|write)\\.ts$|^generated/prisma/client', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'commands-without-next',
      comment: 'A job, an importer or a test calls the same function.',
      severity: 'error',
      from: { path: '^lib/[^/]+/(commands|queries|public)', pathNot: TESTS },
      to: { path: 'node_modules/next/' },
    },
    {
      name: 'public-reads-know-no-viewer',
      comment: 'What is rendered for everyone may not ask who is looking.',
      severity: 'error',
      from: {
        path: '^(lib/[^/]+/public|lib/search|lib/feeds|app/\\(site\\)|app/feeds|app/sitemap|app/robots)',
        pathNot: TESTS,
      },
      to: { path: '^lib/(actor|actions)\\.ts$|node_modules/next/headers' },
    },
    {
      name: 'one-reader-of-markup-libraries',
      comment: 'One sanitizer, one place that produces HTML.',
      severity: 'error',
      from: { path: '^(lib|components|app|server)/', pathNot: ['^lib/markup/', '^server/front/', TESTS] },
      to: { path: 'node_modules/(hast-util|rehype|remark|mdast-util|micromark|unified)' },
    },
    ...ORDER.slice(0, -1).map((domain, at) => ({
      name: `${domain}-below-${ORDER[at + 1]}`,
      comment: 'Domains import downwards only.',
      severity: 'error',
      from: { path: `^lib/${domain}/`, pathNot: TESTS },
      to: { path: `^lib/(${ORDER.slice(at + 1).join('|')})/` },
    })),
    {
      name: 'single-files-below-domains',
      comment: 'What the whole house shares depends on no room of it.',
      severity: 'error',
      from: {
        path: '^lib/(env|clock|db|errors|limits|cache-tags|paths|pagination|policy|audit|write|log|secrets)\\.ts$',
      },
      to: { path: `^lib/(${DOMAINS})/` },
    },
    {
      name: 'tests-stay-tests',
      comment: 'Production code never imports test support.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'declared-dependencies',
      comment: 'What is imported is in package.json, and not only for development.',
      severity: 'error',
      from: { path: '^(lib|app|components|server)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|generated' },
    exclude: { path: '^(\\.next|data|generated/prisma/internal)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
