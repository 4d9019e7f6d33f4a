import type { components } from './schema';

/** The one place that knows how the generated document names its shapes. */
type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export type Me = Schema<'MeOut'>;
export type MePatch = Schema<'MePatch'>;
export type Subscription = Schema<'SubscriptionOut'>;
export type Employee = Schema<'EmployeeSnapshot'>;
export type Role = Schema<'RoleSnapshot'>;
export type Invitation = Schema<'InvitationOut'>;
export type InvitationDraft = Schema<'InvitationIn'>;
export type CreatedInvitation = Schema<'InvitationCreatedOut'>;
export type PublicInvitation = Schema<'InvitationPublicOut'>;
export type InvitationAcceptance = Schema<'InvitationAcceptIn'>;
export type ChannelRef = Schema<'ChannelRef'>;
/** A connector's name; the screen knows some by their looks and shows the others plainly. */
export type ChannelKind = ChannelRef['kind'];
export type Channel = Schema<'ChannelOut'>;
export type ChannelDraft = Schema<'ChannelIn'>;
export type ChannelHealth = Schema<'HealthOut'>;
export type ChannelPatch = Schema<'ChannelPatch'>;
export type FailedPayload = Schema<'FailedPayloadOut'>;
export type Capabilities = Schema<'CapabilitiesOut'>;
export type Chat = Schema<'ChatSnapshot'>;
export type ChatDetail = Schema<'ChatOut'>;
export type ChatPage = Schema<'ChatPage'>;
export type Label = Schema<'LabelSnapshot'>;
export type ListedLabel = Schema<'ListedLabel'>;
export type LastMessage = Schema<'LastMessage'>;
export type Message = Schema<'MessageSnapshot'>;
export type Mention = Schema<'MentionSnapshot'>;
export type MentionPage = Schema<'MentionPage'>;
export type PrivateNoteDraft = Schema<'PrivateNoteIn'>;
export type Colleague = Schema<'ColleagueOut'>;
export type MessagePage = Schema<'MessagePage'>;
export type MessageStatus = Message['status'];
export type Attachment = Schema<'AttachmentSnapshot'>;
export type Upload = Schema<'UploadOut'>;
export type Company = Schema<'CompanySnapshot'>;
export type CompanyPatch = Schema<'CompanyPatch'>;
export type WorkingSpan = Schema<'WorkingSpan'>;
export type Scheduled = Schema<'ScheduledSnapshot'>;
export type ScheduledDraft = Schema<'ScheduledIn'>;
export type ScheduledPatch = Schema<'ScheduledPatch'>;
export type ScheduledList = Schema<'ScheduledList'>;
