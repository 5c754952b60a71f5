import fc from 'fast-check'

// The same cases in every run, so that a red test is the change's doing. `FUZZ=1 npm test` looks for new ones.
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 1042 })
