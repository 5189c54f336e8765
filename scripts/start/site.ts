// What the start needs once the database client is generated; compiled on its own, because it cannot be before.
export { firstStart } from '@/lib/setup/first-start';
export { serve } from '@/server/main';
