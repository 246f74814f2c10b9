export default { htmlLimitedBots: /.*/, poweredByHeader: false, typescript: { ignoreBuildErrors: true } }
