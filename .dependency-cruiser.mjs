/** Arrows run one way: app → components → lib/<domain> → lib/<ground>. */
const domains = '^lib/(articles|submissions|comments|newsletter|people|proposals|media|search|pages|privacy|record)/'
const ground = '^lib/(auth|front|cdn|tags|db|jobs|mail|storage|i18n|http|log|metrics|tracing|process|content|zellige)/'

export default {
  forbidden: [
    { name: 'no-circle', comment: 'No circles among files that run.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'lib-below-pages', severity: 'error', from: { path: '^lib/' }, to: { path: '^(app|components)/' } },
    { name: 'components-below-app', severity: 'error', from: { path: '^components/' }, to: { path: '^app/' } },
    { name: 'components-without-database', severity: 'error', from: { path: '^components/' }, to: { path: '^lib/db/', dependencyTypesNot: ['type-only'] } },
    { name: 'domain-by-its-index', comment: 'A domain is entered by its index.ts.', severity: 'error', from: { path: '^lib/([^/]+)/' }, to: { path: domains, pathNot: ['^lib/$1/', '/index\\.ts$', '^lib/media/picture\\.ts$'] } },
    { name: 'ground-below-domain', severity: 'error', from: { path: ground }, to: { path: domains, dependencyTypesNot: ['type-only'] } },
    { name: 'next-only-at-the-edge', comment: 'Server, worker and command line run without Next.', severity: 'error', from: { path: '^lib/', pathNot: ['actions\\.ts$', '^lib/auth/', '^lib/http/action\\.ts$', '^lib/cli/server\\.ts$'] }, to: { path: '^node_modules/(next|next-auth|next-intl)/', dependencyTypesNot: ['type-only'] } },
    { name: 'site-without-hydration', comment: 'Public pages hold no client component.', severity: 'error', from: { path: '^(app/\\(site\\)|components/site)/' }, to: { path: '^(components/(studio|editor|ui)/|node_modules/next/(link|image))', dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(lib/db/generated|\\.next|dist)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
