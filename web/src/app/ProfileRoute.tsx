import { NoticesSection } from '@/features/notices/NoticesSection';
import { ProfilePage } from '@/features/profile/ProfilePage';

/** The employee's own page, put together from what features know. */
export function ProfileRoute() {
  return <ProfilePage notices={<NoticesSection />} />;
}
