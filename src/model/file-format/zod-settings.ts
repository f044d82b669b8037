// Switches off zod's compiled checks before any schema is asked: they need `eval`, which the
// Content-Security-Policy forbids, and already the attempt is reported as a violation.
import { z } from 'zod/mini'

z.config({ jitless: true })
