import type { components } from './schema';

/** The one place that knows how the generated document names its shapes. */
type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export type Me = Schema<'MeOut'>;
export type MePatch = Schema<'MePatch'>;
export type Company = Schema<'CompanyOut'>;
export type Subscription = Schema<'SubscriptionOut'>;
export type Employee = Schema<'EmployeeOut'>;
export type PersonRef = Schema<'PersonRef'>;
export type Role = Schema<'RoleOut'>;
export type Invitation = Schema<'InvitationOut'>;
export type InvitationDraft = Schema<'InvitationIn'>;
export type CreatedInvitation = Schema<'InvitationCreatedOut'>;
export type PublicInvitation = Schema<'InvitationPublicOut'>;
export type InvitationAcceptance = Schema<'InvitationAcceptIn'>;
export type ChannelRef = Schema<'ChannelRef'>;
export type ChannelKind = ChannelRef['kind'];
export type Channel = Schema<'ChannelOut'>;
export type ChannelDraft = Schema<'ChannelIn'>;
export type ChannelHealth = Schema<'HealthOut'>;
export type ChannelPatch = Schema<'ChannelPatch'>;
export type FailedPayload = Schema<'FailedPayloadOut'>;
export type Capabilities = Schema<'CapabilitiesOut'>;
export type Contact = Schema<'ContactOut'>;
export type Label = Schema<'LabelOut'>;
export type Chat = Schema<'ChatOut'>;
export type ChatDetail = Schema<'ChatDetailOut'>;
export type ChatPage = Schema<'ChatPage'>;
export type LastMessage = Schema<'LastMessageOut'>;
export type Message = Schema<'MessageOut'>;
export type MessagePage = Schema<'MessagePage'>;
export type MessageDraft = Schema<'MessageIn'>;
export type MessageStatus = Message['status'];
export type MessageError = Schema<'MessageErrorOut'>;
export type Attachment = Schema<'AttachmentOut'>;
export type Upload = Schema<'UploadOut'>;
