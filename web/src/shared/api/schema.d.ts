export interface paths {
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description Tell who is signed in.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Me
         * @description Change one's own name, language or theme.
         */
        patch: operations["patch_me"];
        trace?: never;
    };
    "/api/v1/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Company
         * @description Show the company.
         */
        get: operations["get_company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Company
         * @description Change the company's settings.
         */
        patch: operations["patch_company"];
        trace?: never;
    };
    "/api/v1/company/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Subscription
         * @description Show the plan and where to pay.
         */
        get: operations["get_subscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Employees
         * @description List the colleagues, those who left too.
         */
        get: operations["list_employees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employee_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Employee
         * @description Give an employee another role.
         */
        patch: operations["change_employee"];
        trace?: never;
    };
    "/api/v1/employees/{employee_id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss
         * @description End an employee's work here and sign them out everywhere.
         */
        post: operations["dismiss_employee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Roles
         * @description List the roles.
         */
        get: operations["list_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{role_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Role
         * @description Show what a role allows.
         */
        get: operations["get_role"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Role
         * @description Rename a role, or change what it allows.
         */
        patch: operations["change_role"];
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description List the open invitations.
         */
        get: operations["list_invitations"];
        put?: never;
        /**
         * Post Invitation
         * @description Invite a person; the link is shown once and works once, for seven days.
         */
        post: operations["create_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Invitation
         * @description Take an invitation back.
         */
        delete: operations["revoke_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/by-token/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Invitation
         * @description Show the invited person where they are invited.
         */
        get: operations["get_invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/by-token/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Acceptance
         * @description Become an employee, and be signed in at once.
         */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_chats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_chat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_messages"];
        put?: never;
        post: operations["send_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/messages/{message_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retry_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take_chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close_chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen_chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["read_chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assign_chat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["announce_typing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_channels"];
        put?: never;
        post: operations["add_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["change_channel"];
        trace?: never;
    };
    "/api/v1/channels/{channel_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["check_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel_id}/failed-payloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_failed_payloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel_id}/failed-payloads/{payload_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replay_payload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AttachmentSnapshot
         * @description A file of a message; ``url`` is there once the bytes are.
         */
        AttachmentSnapshot: {
            /** Id */
            id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "image" | "video" | "audio" | "voice" | "file" | "sticker";
            /** Name */
            name: string;
            /** Content Type */
            content_type: string;
            /** Size */
            size: number | null;
            /** Width */
            width: number | null;
            /** Height */
            height: number | null;
            /** Duration */
            duration: number | null;
            /**
             * State
             * @enum {string}
             */
            state: "pending" | "ready" | "failed" | "too_large";
            /** Url */
            url: string | null;
            /** Thumbnail Url */
            thumbnail_url: string | null;
        };
        /**
         * Author
         * @description Who said it. ``id`` is of the contact or the employee; ``None`` for the system.
         */
        Author: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "contact" | "employee" | "system";
            /** Id */
            id: number | null;
            /** Name */
            name: string;
        };
        /** CapabilitiesOut */
        CapabilitiesOut: {
            text_limit: number;
            /** @enum {string} */
            text_unit: "characters" | "utf16" | "bytes";
            caption_limit: number;
            file_size_limit: number;
            image_size_limit: number;
            accepts: string[];
            album_limit: number;
            can_edit: boolean;
            can_delete: boolean;
            can_react: boolean;
            can_quote: boolean;
            can_type: boolean;
            /** @enum {string} */
            receipts: "none" | "read" | "delivered_read";
            reply_window_hours: number | null;
        };
        /** ChannelIn */
        ChannelIn: {
            /** @enum {string} */
            kind: "telegram" | "widget" | "instagram" | "messenger" | "whatsapp" | "viber";
            name: string;
            settings: components["schemas"]["ChannelSettingsIn"];
        };
        /** ChannelOut */
        ChannelOut: {
            id: number;
            /** @enum {string} */
            kind: "telegram" | "widget" | "instagram" | "messenger" | "whatsapp" | "viber";
            name: string;
            is_active: boolean;
            settings: components["schemas"]["ChannelSettingsOut"];
            capabilities: components["schemas"]["CapabilitiesOut"];
            health: components["schemas"]["HealthOut"];
        };
        /** ChannelPage */
        ChannelPage: {
            items: components["schemas"]["ChannelOut"][];
            next: string | null;
        };
        /** ChannelPatch */
        ChannelPatch: {
            name?: string;
            is_active?: boolean;
            settings?: components["schemas"]["ChannelSettingsIn"];
        };
        /** ChannelSettingsIn */
        ChannelSettingsIn: {
            token?: string;
            /** @enum {string} */
            mode?: "webhook" | "polling";
            origins?: string[];
            greeting?: string;
            /** @enum {string} */
            language?: "uk" | "en";
        };
        /** ChannelSettingsOut */
        ChannelSettingsOut: {
            /** @enum {string} */
            mode?: "webhook" | "polling";
            origins?: string[];
            greeting?: string;
            /** @enum {string} */
            language?: "uk" | "en";
            key?: string;
            username?: string;
        };
        /** ChatDetailOut */
        ChatDetailOut: {
            /** Id */
            id: number;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "closed";
            channel: components["schemas"]["kramar__chats__events__snapshots__ChannelRef"];
            contact: components["schemas"]["ContactSnapshot"];
            client: components["schemas"]["Ref"] | null;
            responsible: components["schemas"]["Ref"] | null;
            /** Unread */
            unread: number;
            /** Waiting Since */
            waiting_since: string | null;
            last_message: components["schemas"]["LastMessage"] | null;
            /**
             * Last Message At
             * Format: date-time
             */
            last_message_at: string;
            /** Reply Until */
            reply_until: string | null;
            /** Labels */
            labels: components["schemas"]["LabelSnapshot"][];
            /** Read Seq */
            read_seq: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            capabilities: components["schemas"]["CapabilitiesOut"];
            number: number;
        };
        /** ChatPage */
        ChatPage: {
            items: components["schemas"]["ChatSnapshot"][];
            next: string | null;
            number: number;
        };
        /**
         * ChatSnapshot
         * @description A chat as lists and headers show it.
         */
        ChatSnapshot: {
            /** Id */
            id: number;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "closed";
            channel: components["schemas"]["kramar__chats__events__snapshots__ChannelRef"];
            contact: components["schemas"]["ContactSnapshot"];
            client: components["schemas"]["Ref"] | null;
            responsible: components["schemas"]["Ref"] | null;
            /** Unread */
            unread: number;
            /** Waiting Since */
            waiting_since: string | null;
            last_message: components["schemas"]["LastMessage"] | null;
            /**
             * Last Message At
             * Format: date-time
             */
            last_message_at: string;
            /** Reply Until */
            reply_until: string | null;
            /** Labels */
            labels: components["schemas"]["LabelSnapshot"][];
            /** Read Seq */
            read_seq: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * CompanyPatch
         * @description Settings to change; what is left out stays.
         */
        CompanyPatch: {
            /** Name */
            name?: string | null;
            /** Time Zone */
            time_zone?: string | null;
            /** Messenger Enabled */
            messenger_enabled?: boolean | null;
        };
        /**
         * CompanySnapshot
         * @description A company as its employees see it.
         */
        CompanySnapshot: {
            /** Id */
            id: number;
            /** Slug */
            slug: string;
            /** Name */
            name: string;
            /** Time Zone */
            time_zone: string;
            /** Currency */
            currency: string;
            /** Messenger Enabled */
            messenger_enabled: boolean;
            /** Distribution Enabled */
            distribution_enabled: boolean;
        };
        /**
         * ContactSnapshot
         * @description The person at the other end.
         */
        ContactSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Nickname */
            nickname: string;
            /** Avatar Url */
            avatar_url: string | null;
            /** Reachable */
            reachable: boolean;
        };
        /**
         * CountersOut
         * @description Unread chats: the employee's own, and those of nobody.
         */
        CountersOut: {
            /** Mine */
            mine: number;
            /** Unassigned */
            unassigned: number;
        };
        /**
         * EmployeePage
         * @description Everybody who works or worked here; a company is small enough for one page.
         */
        EmployeePage: {
            /** Items */
            items: components["schemas"]["EmployeeSnapshot"][];
            /** Next */
            next?: string | null;
        };
        /**
         * EmployeePatch
         * @description The employee's new role.
         */
        EmployeePatch: {
            /** Role Id */
            role_id: number;
        };
        /**
         * EmployeeSnapshot
         * @description A colleague as everybody in the company sees them.
         */
        EmployeeSnapshot: {
            /** Id */
            id: number;
            /** Login */
            login: string;
            /** Full Name */
            full_name: string;
            /** Short Name */
            short_name: string;
            role: components["schemas"]["RoleSnapshot"];
            /** Is Active */
            is_active: boolean;
            /** Can Answer */
            can_answer: boolean;
        };
        /**
         * ErrorOut
         * @description A refusal: a word for programs, a sentence for people, and what is wrong with which field.
         */
        ErrorOut: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            /**
             * Fields
             * @default {}
             */
            fields: {
                [key: string]: string;
            };
        };
        /**
         * EventLine
         * @description What happened in the chat; ``data`` holds names for the sentence.
         */
        EventLine: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "chat.taken" | "chat.assigned" | "chat.closed" | "chat.reopened" | "contact.blocked" | "contact.returned" | "contact.started";
            /** Data */
            data: {
                [key: string]: string;
            };
        };
        /** FailedPayloadOut */
        FailedPayloadOut: {
            id: number;
            /** Format: date-time */
            received_at: string;
            error: string;
            attempts: number;
        };
        /** FailedPayloadPage */
        FailedPayloadPage: {
            items: components["schemas"]["FailedPayloadOut"][];
            next: string | null;
        };
        /** HealthOut */
        HealthOut: {
            /** @enum {string} */
            state: "ok" | "warning" | "broken" | "paused";
            detail: string;
            last_inbound_at: string | null;
            last_outbound_at: string | null;
            last_error: string | null;
            pending_inbound: number;
            pending_outbound: number;
            failed_inbound: number;
        };
        /**
         * InvitationAcceptIn
         * @description How the person will sign in.
         */
        InvitationAcceptIn: {
            /** Login */
            login: string;
            /** Password */
            password: string;
            /** Full Name */
            full_name: string;
        };
        /**
         * InvitationCreatedOut
         * @description The link, which is shown this once.
         */
        InvitationCreatedOut: {
            /** Id */
            id: number;
            /** Url */
            url: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * InvitationIn
         * @description Whom to invite, as what.
         */
        InvitationIn: {
            /** Full Name */
            full_name: string;
            /** Role Id */
            role_id: number;
        };
        /**
         * InvitationOut
         * @description An invitation that nobody has used.
         */
        InvitationOut: {
            /** Id */
            id: number;
            /** Full Name */
            full_name: string;
            role: components["schemas"]["RoleSnapshot"];
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * InvitationPage
         * @description The invitations that nobody has used yet, newest first.
         */
        InvitationPage: {
            /** Items */
            items: components["schemas"]["InvitationOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * InvitationPublicOut
         * @description What the invited person sees before accepting.
         */
        InvitationPublicOut: {
            /** Company */
            company: string;
            /** Full Name */
            full_name: string;
            /** Role */
            role: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /**
         * LabelSnapshot
         * @description A coloured word on a chat.
         */
        LabelSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Color */
            color: string;
        };
        /**
         * LastMessage
         * @description The preview of a chat in the list; kept on the chat's row (law 5).
         */
        LastMessage: {
            /** Id */
            id: number;
            /** Seq */
            seq: number;
            /**
             * Direction
             * @enum {string}
             */
            direction: "in" | "out" | "event" | "private";
            /** Author Name */
            author_name: string;
            /** Text */
            text: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "text" | "image" | "video" | "audio" | "voice" | "file" | "sticker" | "location" | "contact" | "event";
            /**
             * Status
             * @enum {string}
             */
            status: "received" | "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "unknown";
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * LocationSnapshot
         * @description A place on the map, in degrees.
         */
        LocationSnapshot: {
            /** Latitude */
            latitude: number;
            /** Longitude */
            longitude: number;
            /** Title */
            title: string;
            /** Address */
            address: string;
        };
        /**
         * MeOut
         * @description The signed-in employee.
         */
        MeOut: {
            /** Id */
            id: number;
            /** Login */
            login: string;
            /** Full Name */
            full_name: string;
            /** Short Name */
            short_name: string;
            /**
             * Language
             * @enum {string}
             */
            language: "uk" | "en";
            /**
             * Theme
             * @enum {string}
             */
            theme: "auto" | "light" | "dark";
            company: components["schemas"]["CompanySnapshot"];
            role: components["schemas"]["RoleSnapshot"];
            /** Permissions */
            permissions: string[];
            subscription: components["schemas"]["SubscriptionSummary"] | null;
            counters: components["schemas"]["CountersOut"];
            /** Event Number */
            event_number: number;
        };
        /**
         * MePatch
         * @description What employees change about themselves; what is left out stays.
         */
        MePatch: {
            /** Language */
            language?: ("uk" | "en") | null;
            /** Theme */
            theme?: ("auto" | "light" | "dark") | null;
            /** Full Name */
            full_name?: string | null;
        };
        /** MessageIn */
        MessageIn: {
            /** Format: uuid */
            client_id: string;
            text: string;
            attachments: number[];
            reply_to: number | null;
        };
        /** MessagePage */
        MessagePage: {
            items: components["schemas"]["MessageSnapshot"][];
            next: number | null;
            number: number;
        };
        /**
         * MessageSnapshot
         * @description A message as the conversation shows it.
         */
        MessageSnapshot: {
            /** Id */
            id: number;
            /** Chat Id */
            chat_id: number;
            /** Seq */
            seq: number;
            /**
             * Direction
             * @enum {string}
             */
            direction: "in" | "out" | "event" | "private";
            author: components["schemas"]["Author"];
            /** Text */
            text: string;
            /** Attachments */
            attachments: components["schemas"]["AttachmentSnapshot"][];
            location: components["schemas"]["LocationSnapshot"] | null;
            shared_contact: components["schemas"]["SharedContactSnapshot"] | null;
            event: components["schemas"]["EventLine"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "received" | "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "unknown";
            error: components["schemas"]["SendError"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Provider At */
            provider_at: string | null;
            reply_to: components["schemas"]["Quote"] | null;
            /** Edited At */
            edited_at: string | null;
            /** Deleted At */
            deleted_at: string | null;
            /** Reactions */
            reactions: components["schemas"]["Reaction"][];
            /** Client Id */
            client_id: string | null;
        };
        /**
         * PaymentDetailsOut
         * @description Where to pay: the operator's account.
         */
        PaymentDetailsOut: {
            /** Recipient */
            recipient: string;
            /** Code */
            code: string;
            /** Iban */
            iban: string;
            /** Bank */
            bank: string;
            /** Purpose */
            purpose: string;
        };
        /**
         * Permission
         * @description What a role may allow. Without ``CHATS_SEE_…`` an employee sees only their own chats.
         * @enum {string}
         */
        Permission: "chats.use" | "chats.see_all" | "chats.see_unassigned" | "chats.take" | "chats.hand_over_others" | "orders.view" | "orders.view_all" | "orders.create" | "orders.edit" | "orders.delete" | "orders.unlock" | "clients.view" | "clients.edit" | "clients.delete" | "clients.merge" | "clients.export" | "clients.see_full_phones" | "catalog.view" | "catalog.edit" | "catalog.import" | "statistics.view" | "administration";
        /**
         * Quote
         * @description The message that is answered.
         */
        Quote: {
            /** Id */
            id: number;
            /** Seq */
            seq: number;
            /** Author Name */
            author_name: string;
            /** Text */
            text: string;
        };
        /**
         * Reaction
         * @description One emoji under a message.
         */
        Reaction: {
            /** Emoji */
            emoji: string;
            /**
             * By
             * @enum {string}
             */
            by: "contact" | "employee";
        };
        /** ReadIn */
        ReadIn: {
            seq: number;
        };
        /**
         * Ref
         * @description A row named elsewhere.
         */
        Ref: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** ResponsibleIn */
        ResponsibleIn: {
            employee_id: number;
        };
        /**
         * RoleDetailOut
         * @description A role with everything it allows.
         */
        RoleDetailOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Code */
            code: string;
            /** Permissions */
            permissions: string[];
        };
        /**
         * RolePage
         * @description All roles of the company.
         */
        RolePage: {
            /** Items */
            items: components["schemas"]["RoleSnapshot"][];
            /** Next */
            next?: string | null;
        };
        /**
         * RolePatch
         * @description What to change about a role; what is left out stays.
         */
        RolePatch: {
            /** Name */
            name?: string | null;
            /** Permissions */
            permissions?: components["schemas"]["Permission"][] | null;
        };
        /**
         * RoleSnapshot
         * @description A role as lists show it. ``code`` is empty for the company's own roles.
         */
        RoleSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Code */
            code: string;
        };
        /**
         * SendError
         * @description Why a message did not go, in plain words.
         */
        SendError: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
        };
        /**
         * SharedContactSnapshot
         * @description A visiting card.
         */
        SharedContactSnapshot: {
            /** Name */
            name: string;
            /** Phone */
            phone: string;
        };
        /**
         * SubscriptionOut
         * @description What the company pays for and where to; an installation of one's own may have neither.
         */
        SubscriptionOut: {
            /** Plan */
            plan: string | null;
            /** Paid Until */
            paid_until: string | null;
            /** Days Left */
            days_left: number | null;
            payment_details: components["schemas"]["PaymentDetailsOut"] | null;
        };
        /**
         * SubscriptionSummary
         * @description The plan, and the days that are paid: zero on the last one, negative after it.
         */
        SubscriptionSummary: {
            /** Plan */
            plan: string;
            /**
             * Paid Until
             * Format: date
             */
            paid_until: string;
            /** Days Left */
            days_left: number;
        };
        /** TakeIn */
        TakeIn: {
            from?: number | null;
        };
        /** UploadOut */
        UploadOut: {
            id: number;
            name: string;
            content_type: string;
            size: number;
            width: number | null;
            height: number | null;
            url: string;
            thumbnail_url: string | null;
        };
        /**
         * ChannelRef
         * @description The channel of a chat.
         */
        kramar__chats__events__snapshots__ChannelRef: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    patch_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_company: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    patch_company: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_employees: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeePage"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_employee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employee_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployeePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    dismiss_employee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employee_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeeSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolePage"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDetailOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDetailOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCreatedOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    revoke_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPublicOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_chats: {
        parameters: {
            query?: {
                state?: "open" | "closed" | "all";
                unread?: boolean;
                unanswered?: boolean;
                responsible?: string[];
                channel?: number[];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatPage"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_chat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatDetailOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_messages: {
        parameters: {
            query?: {
                before?: number;
                after?: number;
                around?: number;
                limit?: number;
            };
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    send_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSnapshot"];
                };
            };
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    retry_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
                message_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    take_chat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    close_chat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    reopen_chat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_chat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    assign_chat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponsibleIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatSnapshot"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    announce_typing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_channels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelPage"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    add_channel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelIn"];
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    check_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelOut"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_failed_payloads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedPayloadPage"];
                };
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    replay_payload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: number;
                payload_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
}
