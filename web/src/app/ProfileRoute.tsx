import { NoticesSection } from '@/features/notices/NoticesSection';
import { ProfilePage } from '@/features/profile/ProfilePage';
import { SecondStepSection } from '@/features/second-step/SecondStepSection';

/** The employee's own page, put together from what features know. */
export function ProfileRoute() {
  return <ProfilePage notices={<NoticesSection />} secondStep={<SecondStepSection />} />;
}
