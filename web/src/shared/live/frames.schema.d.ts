export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ActSnapshot
         * @description What is being done to a message on its channel, or could not be done there.
         *
         *     :param text: what a refused edit was to bring
         */
        ActSnapshot: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "edit" | "delete" | "react";
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "failed";
            error: components["schemas"]["SendError"] | null;
            /** Text */
            text: string | null;
        };
        /**
         * AlertRaised
         * @description Something went wrong, or went wrong again.
         *
         *     ``total`` counts the lines that there are, ``of_kind`` those of this kind.
         */
        AlertRaised: {
            alert: components["schemas"]["AlertSnapshot"];
            /** Total */
            total: number;
            /** Of Kind */
            of_kind: number;
        };
        /**
         * AlertSnapshot
         * @description A system message for whoever reads it, in whichever language.
         */
        AlertSnapshot: {
            /** Id */
            id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "catalog_import" | "product" | "intake" | "channel" | "refused_message" | "webhook" | "task";
            title: components["schemas"]["InLanguages"];
            details: components["schemas"]["InLanguages"];
            /** Count */
            count: number;
            /**
             * First At
             * Format: date-time
             */
            first_at: string;
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            /** Link */
            link: string;
        };
        /**
         * AlertsCleared
         * @description All lines were deleted.
         */
        AlertsCleared: Record<string, never>;
        /**
         * AlertsForgotten
         * @description Lines that have not happened since ``before`` are gone; ``kinds`` counts those left.
         */
        AlertsForgotten: {
            /**
             * Before
             * Format: date-time
             */
            before: string;
            /** Kinds */
            kinds: components["schemas"]["KindCount"][];
        };
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
         * AttendingHere
         * @description Whether the page is in front of the employee: whoever looks at one is called nowhere else.
         */
        AttendingHere: {
            /**
             * Type
             * @constant
             */
            type: "attending";
            /** Visible */
            visible: boolean;
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
        /**
         * BlacklistMark
         * @description Why the shop does not want to sell to a client, and who said so.
         */
        BlacklistMark: {
            /** Reason */
            reason: string;
            by: components["schemas"]["EmployeeRef"] | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * BulkActionChanged
         * @description A bulk action came further.
         */
        BulkActionChanged: {
            action: components["schemas"]["BulkActionSnapshot"];
        };
        /**
         * BulkActionSnapshot
         * @description A bulk action as the screen shows it; ``skipped_reasons`` counts by error code.
         */
        BulkActionSnapshot: {
            /** Id */
            id: number;
            /** Employee Id */
            employee_id: number;
            /**
             * Action
             * @enum {string}
             */
            action: "label" | "unlabel" | "hand_over" | "close" | "read";
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "cancelled" | "undoing" | "undone";
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Skipped */
            skipped: number;
            /** Skipped Reasons */
            skipped_reasons: {
                [key: string]: number;
            };
            /** Undone */
            undone: number;
            /** Can Undo */
            can_undo: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * Buyer
         * @description Who buys, as the order names them.
         */
        Buyer: {
            /** Last Name */
            last_name: string;
            /** First Name */
            first_name: string;
            /** Patronymic */
            patronymic: string;
            /** Full Name */
            full_name: string;
            /** Phone */
            phone: string;
            /** Email */
            email: string;
        };
        /**
         * CatalogImportChanged
         * @description A load was asked for, has come further or has ended.
         */
        CatalogImportChanged: {
            catalog_import: components["schemas"]["ImportSnapshot"];
        };
        /**
         * CatalogReloaded
         * @description Much of the catalogue was changed at once: lists of products are asked for anew.
         *
         *     One event in place of a hundred thousand, which would push everybody else's out of the log.
         */
        CatalogReloaded: Record<string, never>;
        /**
         * CatalogSourceChanged
         * @description A source was made or changed.
         */
        CatalogSourceChanged: {
            catalog_source: components["schemas"]["SourceSnapshot"];
        };
        /**
         * CatalogSourceDeleted
         * @description A source is gone; what it brought stays.
         */
        CatalogSourceDeleted: {
            /** Catalog Source Id */
            catalog_source_id: number;
        };
        /**
         * CategoryChanged
         * @description A category was made, renamed or moved.
         */
        CategoryChanged: {
            category: components["schemas"]["CategorySnapshot"];
        };
        /**
         * CategoryDeleted
         * @description A category is gone; what stood in it stands in none.
         */
        CategoryDeleted: {
            /** Category Id */
            category_id: number;
        };
        /**
         * CategorySnapshot
         * @description A category.
         */
        CategorySnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: number | null;
            /** Position */
            position: number;
        };
        /**
         * ChannelChanged
         * @description A channel was connected, renamed, paused, broke or was mended.
         */
        ChannelChanged: {
            channel: components["schemas"]["kramar__channels__events__ChannelRef"];
        };
        /**
         * ChatAskWithdrawn
         * @description An employee asks for the chat no more; somebody else did it where they were declined.
         */
        ChatAskWithdrawn: {
            chat: components["schemas"]["ChatSnapshot"];
            asker: components["schemas"]["Ref"];
            by: components["schemas"]["Ref"];
        };
        /**
         * ChatAsked
         * @description An employee asks the responsible for the chat.
         */
        ChatAsked: {
            chat: components["schemas"]["ChatSnapshot"];
            asker: components["schemas"]["Ref"];
        };
        /**
         * ChatAssigned
         * @description A chat was taken or handed over.
         */
        ChatAssigned: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
            /** Former Id */
            former_id: number | null;
        };
        /**
         * ChatChanged
         * @description The contact's name, picture or reachability changed, or the preview did.
         */
        ChatChanged: {
            chat: components["schemas"]["ChatSnapshot"];
        };
        /**
         * ChatClosed
         * @description A chat was closed.
         */
        ChatClosed: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
        };
        /**
         * ChatErased
         * @description All that was said in a chat was erased, and with whom.
         *
         *     ``at`` is when; each message is deleted since then and says nothing.
         */
        ChatErased: {
            chat: components["schemas"]["ChatSnapshot"];
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * ChatLabelled
         * @description A label was put on a chat; it may have been made by that.
         */
        ChatLabelled: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            label: components["schemas"]["ListedLabel"];
        };
        /**
         * ChatLinked
         * @description A chat was linked to a client, and what waited on it moved to the card.
         */
        ChatLinked: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
        };
        /**
         * ChatRead
         * @description The responsible has read the chat.
         */
        ChatRead: {
            chat: components["schemas"]["ChatSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
        };
        /**
         * ChatReopened
         * @description A chat was opened again, by an employee or by the client's writing.
         */
        ChatReopened: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
        };
        /**
         * ChatReturned
         * @description A chat that was put away is back.
         *
         *     ``employee_id`` is who asked to be reminded; ``None`` when somebody took it back by hand.
         */
        ChatReturned: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
            /** Employee Id */
            employee_id: number | null;
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
            /** Snoozed Until */
            snoozed_until: string | null;
            /** Scheduled */
            scheduled: number;
            /** Asked By */
            asked_by: components["schemas"]["Ref"][];
            /** Read Seq */
            read_seq: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * ChatSnoozed
         * @description A chat was put away until a time.
         */
        ChatSnoozed: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
        };
        /**
         * ChatUnlabelled
         * @description A label was taken off a chat.
         */
        ChatUnlabelled: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            label: components["schemas"]["ListedLabel"];
        };
        /**
         * ChatUnlinked
         * @description A chat has no client any more.
         */
        ChatUnlinked: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
        };
        /**
         * ChatViewer
         * @description An employee who has the chat open.
         */
        ChatViewer: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Typing */
            typing: boolean;
        };
        /**
         * ChatWithdrawn
         * @description The viewer may not see the chat any longer. Made for each socket, never stored.
         */
        ChatWithdrawn: {
            /** Chat Id */
            chat_id: number;
        };
        /**
         * ClientChanged
         * @description A client's card changed.
         *
         *     The same event goes to those who may not see phones, so these are hidden in it; whoever may
         *     asks for them again when ``phones_changed`` says so.
         */
        ClientChanged: {
            client: components["schemas"]["ClientSnapshot"];
            /** Phones Changed */
            phones_changed: boolean;
        };
        /**
         * ClientCreated
         * @description There is a card of somebody new; its phones are hidden in it.
         */
        ClientCreated: {
            client: components["schemas"]["ClientSnapshot"];
        };
        /**
         * ClientDeleted
         * @description A card is gone: deleted, or merged into another.
         */
        ClientDeleted: {
            /** Client Id */
            client_id: number;
            /** Into Id */
            into_id: number | null;
        };
        /**
         * ClientFileAdded
         * @description A file was put into a card, or its deletion was taken back.
         */
        ClientFileAdded: {
            /** Client Id */
            client_id: number;
            file: components["schemas"]["ClientFileSnapshot"];
        };
        /**
         * ClientFileDeleted
         * @description A file was taken out of a card.
         */
        ClientFileDeleted: {
            /** Client Id */
            client_id: number;
            /** Client File Id */
            client_file_id: number;
        };
        /**
         * ClientFileSnapshot
         * @description A file in a client's card.
         */
        ClientFileSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Content Type */
            content_type: string;
            /** Size */
            size: number;
            /** Width */
            width: number | null;
            /** Height */
            height: number | null;
            /** Url */
            url: string;
            /** Thumbnail Url */
            thumbnail_url: string | null;
            author: components["schemas"]["EmployeeRef"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * ClientJobChanged
         * @description Long work on many clients came further.
         */
        ClientJobChanged: {
            job: components["schemas"]["ClientJobSnapshot"];
        };
        /**
         * ClientJobSnapshot
         * @description How far long work on many clients is; ``failed`` rows can be downloaded.
         */
        ClientJobSnapshot: {
            /** Id */
            id: number;
            /** Employee Id */
            employee_id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "import" | "export" | "assign" | "delete";
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "cancelled" | "failed";
            /** Name */
            name: string;
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Created */
            created: number;
            /** Updated */
            updated: number;
            /** Skipped */
            skipped: number;
            /** Failed */
            failed: number;
            /** Error */
            error: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * ClientRestored
         * @description A card that was gone is there again; its phones are hidden in it.
         */
        ClientRestored: {
            client: components["schemas"]["ClientSnapshot"];
        };
        /**
         * ClientSnapshot
         * @description A client as the card and the chat's block show it.
         */
        ClientSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Last Name */
            last_name: string;
            /** First Name */
            first_name: string;
            /** Patronymic */
            patronymic: string;
            /** Full Name */
            full_name: string;
            /** Phones */
            phones: string[];
            /** Emails */
            emails: string[];
            /** Addresses */
            addresses: string[];
            /** Comment */
            comment: string;
            responsible: components["schemas"]["EmployeeRef"] | null;
            blacklist: components["schemas"]["BlacklistMark"] | null;
            reliability: components["schemas"]["Reliability"];
            /** Chat Count */
            chat_count: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * CompanyChanged
         * @description The company's name or settings changed.
         */
        CompanyChanged: {
            company: components["schemas"]["CompanySnapshot"];
        };
        /**
         * CompanyExportChanged
         * @description An export of everything came further.
         */
        CompanyExportChanged: {
            export: components["schemas"]["CompanyExportSnapshot"];
        };
        /**
         * CompanyExportSnapshot
         * @description How far an export of everything is; ``size`` is of its archive, zero without one.
         */
        CompanyExportSnapshot: {
            /** Id */
            id: number;
            /** Employee */
            employee: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "cancelled" | "failed";
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Name */
            name: string;
            /** Size */
            size: number;
            /** Error */
            error: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
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
            /**
             * Language
             * @enum {string}
             */
            language: "uk" | "en";
            /** Logo Url */
            logo_url: string | null;
            /** Messenger Enabled */
            messenger_enabled: boolean;
            /** Distribution Enabled */
            distribution_enabled: boolean;
            /** Chat Distribution Enabled */
            chat_distribution_enabled: boolean;
            /** Leave After Minutes */
            leave_after_minutes: number;
            /** Hand Back Enabled */
            hand_back_enabled: boolean;
            /** Working Hours */
            working_hours: components["schemas"]["WorkingSpan"][];
            /** Overdue Minutes */
            overdue_minutes: number;
            /** Client Follows Chat */
            client_follows_chat: boolean;
            /** Away Message Enabled */
            away_message_enabled: boolean;
            /** Away Message */
            away_message: string;
            /** Allow Negative Stock */
            allow_negative_stock: boolean;
            /** Two Step Required */
            two_step_required: boolean;
            /** Is Suspended */
            is_suspended: boolean;
            /** Deletes At */
            deletes_at: string | null;
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
         * CounterValue
         * @description The new number of unread chats of one responsible; ``None`` counts the chats of nobody.
         */
        CounterValue: {
            /** Employee Id */
            employee_id: number | null;
            /** Unread Chats */
            unread_chats: number;
        };
        /**
         * Delivery
         * @description Where the goods go, and how far they have come.
         */
        Delivery: {
            method: components["schemas"]["Ref"] | null;
            /**
             * Carrier
             * @enum {string}
             */
            carrier: "" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other";
            /** City */
            city: string;
            /** City Ref */
            city_ref: string;
            /** Branch */
            branch: string;
            /** Branch Ref */
            branch_ref: string;
            /** Address */
            address: string;
            /** Price */
            price: string;
            /** Ttn */
            ttn: string;
            /** Ttn Ref */
            ttn_ref: string;
            /** Ttn Status */
            ttn_status: string;
            /** Ttn Status At */
            ttn_status_at: string | null;
        };
        /**
         * DeliveryAccountChanged
         * @description The carrier was connected, disconnected or refuses the key, or the sender is another.
         *
         *     It carries nothing: the page asks anew, which is seldom.
         */
        DeliveryAccountChanged: Record<string, never>;
        /**
         * DeliveryMethodSnapshot
         * @description A way to deliver.
         */
        DeliveryMethodSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /**
             * Carrier
             * @enum {string}
             */
            carrier: "" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other";
            /** Is Active */
            is_active: boolean;
            /** Position */
            position: number;
        };
        /**
         * DeliveryMethodsChanged
         * @description The ways to deliver.
         */
        DeliveryMethodsChanged: {
            /** Items */
            items: components["schemas"]["DeliveryMethodSnapshot"][];
        };
        /**
         * DeliveryRuleChanged
         * @description Something else is done from now on when a parcel comes to a stage.
         */
        DeliveryRuleChanged: {
            /** Stage */
            stage: string;
            /** Status Id */
            status_id: number | null;
            /** Message */
            message: string;
        };
        /**
         * DistributionChanged
         * @description An employee takes part otherwise than before.
         *
         *     It carries no values: the page that shows them is seldom open.
         */
        DistributionChanged: {
            /** Of Employee */
            of_employee: number;
        };
        /**
         * EmployeeChanged
         * @description An employee came, left, or got another name or role.
         */
        EmployeeChanged: {
            employee: components["schemas"]["EmployeeSnapshot"];
        };
        /**
         * EmployeeMentioned
         * @description A private note calls an employee.
         */
        EmployeeMentioned: {
            /** Employee Id */
            employee_id: number;
            /** Responsible Id */
            responsible_id: number | null;
            mention: components["schemas"]["MentionSnapshot"];
            /** Unread Mentions */
            unread_mentions: number;
        };
        /**
         * EmployeeRef
         * @description An employee named elsewhere.
         */
        EmployeeRef: {
            /** Id */
            id: number;
            /** Name */
            name: string;
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
         * EventLine
         * @description What happened in the chat; ``data`` holds names for the sentence.
         */
        EventLine: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "chat.taken" | "chat.assigned" | "chat.distributed" | "chat.handed_back" | "chat.inherited" | "chat.closed" | "chat.reopened" | "chat.snoozed" | "chat.returned" | "chat.labelled" | "chat.unlabelled" | "chat.linked" | "chat.unlinked" | "chat.erased" | "contact.blocked" | "contact.returned" | "contact.started";
            /** Data */
            data: {
                [key: string]: string;
            };
        };
        /**
         * Expired
         * @description The session or the employment has ended; the connection closes with 4401.
         */
        Expired: {
            /**
             * Type
             * @default expired
             * @constant
             */
            type: "expired";
        };
        /**
         * ExtraField
         * @description A field of the sender's own.
         */
        ExtraField: {
            /** Name */
            name: string;
            /** Value */
            value: string;
        };
        /**
         * FilterPage
         * @description The lists whose filters are kept.
         * @enum {string}
         */
        FilterPage: "chats" | "orders" | "clients";
        /**
         * Heartbeat
         * @description The newest number; a client that is behind it has lost something and connects again.
         */
        Heartbeat: {
            /**
             * Type
             * @default heartbeat
             * @constant
             */
            type: "heartbeat";
            /** Number */
            number: number;
        };
        /**
         * ImportSnapshot
         * @description How far a load is, and what came of it; ``failure`` says why it was not taken.
         */
        ImportSnapshot: {
            /** Id */
            id: number;
            source: components["schemas"]["Named"];
            /** Employee */
            employee: string | null;
            /** File Name */
            file_name: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "reading" | "applying" | "done" | "failed" | "cancelled";
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Created */
            created: number;
            /** Changed */
            changed: number;
            /** Unchanged */
            unchanged: number;
            /** Hidden */
            hidden: number;
            /** Bad */
            bad: number;
            /**
             * Pictures State
             * @enum {string}
             */
            pictures_state: "" | "waiting" | "running" | "done" | "cancelled";
            /** Pictures Total */
            pictures_total: number;
            /** Pictures Done */
            pictures_done: number;
            /** Pictures Failed */
            pictures_failed: number;
            failure: components["schemas"]["InLanguages"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Ended At */
            ended_at: string | null;
        };
        /**
         * InLanguages
         * @description A sentence in each language of the screens.
         */
        InLanguages: {
            /** Uk */
            uk: string;
            /** En */
            en: string;
        };
        /**
         * KindCount
         * @description How many lines there are of a kind.
         */
        KindCount: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "catalog_import" | "product" | "intake" | "channel" | "refused_message" | "webhook" | "task";
            /** Count */
            count: number;
        };
        /**
         * LabelChanged
         * @description A label was prepared, renamed or recoloured, on all chats that have it.
         */
        LabelChanged: {
            label: components["schemas"]["ListedLabel"];
        };
        /**
         * LabelDeleted
         * @description A label is gone, from all chats that had it too.
         */
        LabelDeleted: {
            /** Label Id */
            label_id: number;
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
         * LineSnapshot
         * @description A thing that was ordered.
         */
        LineSnapshot: {
            /** Id */
            id: number;
            /** Offer Id */
            offer_id: number | null;
            /** Sku */
            sku: string;
            /** Name */
            name: string;
            /** Quantity */
            quantity: number;
            /** Price */
            price: string;
            /** Discount */
            discount: string;
            /** Total */
            total: string;
        };
        /**
         * ListedLabel
         * @description A label as the company's list shows it; a prepared one stays without chats.
         */
        ListedLabel: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Color */
            color: string;
            /** Is Prepared */
            is_prepared: boolean;
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
         * MentionSnapshot
         * @description A mention as the list of mentions shows it: who called, where, with which words.
         */
        MentionSnapshot: {
            /** Id */
            id: number;
            /** Chat Id */
            chat_id: number;
            /** Chat Name */
            chat_name: string;
            /** Message Id */
            message_id: number;
            /** Seq */
            seq: number;
            /** Text */
            text: string;
            by: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Read At */
            read_at: string | null;
        };
        /**
         * MentionsRead
         * @description An employee has read mentions on one of their screens; ``None`` is all of them.
         */
        MentionsRead: {
            /** Employee Id */
            employee_id: number;
            /** Mention Ids */
            mention_ids: number[] | null;
            /**
             * Read At
             * Format: date-time
             */
            read_at: string;
            /** Unread Mentions */
            unread_mentions: number;
        };
        /**
         * MessageChanged
         * @description A message got its file, was edited, deleted, or reacted to.
         */
        MessageChanged: {
            /** Chat Id */
            chat_id: number;
            /** Responsible Id */
            responsible_id: number | null;
            message: components["schemas"]["MessageSnapshot"];
        };
        /**
         * MessageNoted
         * @description An employee wrote a private note; the chat stays as it is.
         */
        MessageNoted: {
            /** Chat Id */
            chat_id: number;
            /** Responsible Id */
            responsible_id: number | null;
            message: components["schemas"]["MessageSnapshot"];
        };
        /**
         * MessageQueued
         * @description An employee wrote; the message is on its way.
         */
        MessageQueued: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
        };
        /**
         * MessageReceived
         * @description A client wrote.
         */
        MessageReceived: {
            chat: components["schemas"]["ChatSnapshot"];
            message: components["schemas"]["MessageSnapshot"];
            /** Counters */
            counters: components["schemas"]["CounterValue"][];
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
            /** Has History */
            has_history: boolean;
            /** Reactions */
            reactions: components["schemas"]["Reaction"][];
            /** Mentions */
            mentions: components["schemas"]["Ref"][];
            /** Acts */
            acts: components["schemas"]["ActSnapshot"][];
            /** Client Id */
            client_id: string | null;
        };
        /**
         * MessageStatusChanged
         * @description A message came further on its way out, or failed.
         */
        MessageStatusChanged: {
            /** Chat Id */
            chat_id: number;
            /** Responsible Id */
            responsible_id: number | null;
            /** Message Id */
            message_id: number;
            /**
             * Status
             * @enum {string}
             */
            status: "received" | "queued" | "sending" | "sent" | "delivered" | "read" | "failed" | "unknown";
            error: components["schemas"]["SendError"] | null;
        };
        /**
         * Named
         * @description A row named elsewhere.
         */
        Named: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * NoteAdded
         * @description A note was written.
         */
        NoteAdded: {
            /** Chat Id */
            chat_id: number | null;
            /** Client Id */
            client_id: number | null;
            /** Responsible Id */
            responsible_id: number | null;
            note: components["schemas"]["NoteSnapshot"];
        };
        /**
         * NoteChanged
         * @description A note got another text.
         */
        NoteChanged: {
            /** Chat Id */
            chat_id: number | null;
            /** Client Id */
            client_id: number | null;
            /** Responsible Id */
            responsible_id: number | null;
            note: components["schemas"]["NoteSnapshot"];
        };
        /**
         * NoteDeleted
         * @description A note is gone.
         */
        NoteDeleted: {
            /** Chat Id */
            chat_id: number | null;
            /** Client Id */
            client_id: number | null;
            /** Responsible Id */
            responsible_id: number | null;
            note: components["schemas"]["NoteSnapshot"];
        };
        /**
         * NoteSnapshot
         * @description A note about a client; one that ``waits`` is on a chat that is not linked yet.
         */
        NoteSnapshot: {
            /** Id */
            id: number;
            /** Text */
            text: string;
            author: components["schemas"]["EmployeeRef"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Edited At */
            edited_at: string | null;
            /** Waits */
            waits: boolean;
        };
        /**
         * OfferSnapshot
         * @description One variant of a product, as the card shows it.
         */
        OfferSnapshot: {
            /** Id */
            id: number;
            /** Product Id */
            product_id: number;
            /** Name */
            name: string;
            /** Sku */
            sku: string;
            /** Price */
            price: string;
            /** Old Price */
            old_price: string | null;
            /** Stock */
            stock: number;
            /** Reserved */
            reserved: number;
            /** Available */
            available: number;
            /** Tracks Stock */
            tracks_stock: boolean;
            /** Barcode */
            barcode: string;
            /** Attributes */
            attributes: {
                [key: string]: string;
            };
            picture: components["schemas"]["PictureShape"] | null;
            /** Is Active */
            is_active: boolean;
            /** External Id */
            external_id: string;
        };
        /**
         * OfferStock
         * @description What an offer costs, and how much of it there is.
         */
        OfferStock: {
            /** Id */
            id: number;
            /** Product Id */
            product_id: number;
            /** Price */
            price: string;
            /** Stock */
            stock: number;
            /** Reserved */
            reserved: number;
            /** Available */
            available: number;
        };
        /**
         * OfferStockChanged
         * @description Prices or stock of some offers changed: by orders, by a bulk edit, by an import.
         */
        OfferStockChanged: {
            /** Offers */
            offers: components["schemas"]["OfferStock"][];
        };
        /**
         * OrderChanged
         * @description An order changed.
         *
         *     The same event goes to those who may not see phones, so the phone is hidden in it; whoever
         *     may asks for the order again when ``phone_changed`` says so. ``by_id`` is the employee who did
         *     it, ``None`` when nobody did: whoever gets an order from elsewhere is told.
         */
        OrderChanged: {
            order: components["schemas"]["OrderSnapshot"];
            /** Phone Changed */
            phone_changed: boolean;
            /** Former Id */
            former_id: number | null;
            /**
             * By Id
             * @default null
             */
            by_id: number | null;
        };
        /**
         * OrderCreated
         * @description An order was made. The phone is hidden; whoever may see it asks for the order.
         */
        OrderCreated: {
            order: components["schemas"]["OrderSnapshot"];
        };
        /**
         * OrderDeleted
         * @description An order was deleted.
         */
        OrderDeleted: {
            /** Order Id */
            order_id: number;
            /** Client Id */
            client_id: number | null;
            /** Responsible Id */
            responsible_id: number | null;
        };
        /**
         * OrderJobChanged
         * @description Long work on many orders came further.
         */
        OrderJobChanged: {
            job: components["schemas"]["OrderJobSnapshot"];
        };
        /**
         * OrderJobSnapshot
         * @description Long work as the screen shows it; ``refused`` names the first of those skipped.
         */
        OrderJobSnapshot: {
            /** Id */
            id: number;
            /** Employee Id */
            employee_id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "status" | "responsible" | "delete" | "export";
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "cancelled" | "undoing" | "undone";
            /** Name */
            name: string;
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Skipped */
            skipped: number;
            /** Undone */
            undone: number;
            /** Refused */
            refused: components["schemas"]["RefusedOrder"][];
            /** Can Undo */
            can_undo: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * OrderRequestChanged
         * @description A site's order came to wait, was accepted, taken off the list, or put back.
         */
        OrderRequestChanged: {
            /** Order Request Id */
            order_request_id: number;
            /**
             * State
             * @enum {string}
             */
            state: "received" | "accepted" | "duplicate" | "failed" | "discarded";
        };
        /**
         * OrderSnapshot
         * @description An order as lists, cards and chats show it.
         */
        OrderSnapshot: {
            /** Id */
            id: number;
            /** Number */
            number: number;
            /** Version */
            version: number;
            status: components["schemas"]["StatusRef"];
            client: components["schemas"]["Ref"] | null;
            responsible: components["schemas"]["Ref"] | null;
            source: components["schemas"]["Ref"] | null;
            /** Chat Id */
            chat_id: number | null;
            /** External Id */
            external_id: string;
            buyer: components["schemas"]["Buyer"];
            /** Lines */
            lines: components["schemas"]["LineSnapshot"][];
            /** Lines Count */
            lines_count: number;
            /** Preview */
            preview: string;
            /** Lines Total */
            lines_total: string;
            /**
             * Discount Kind
             * @enum {string}
             */
            discount_kind: "sum" | "percent";
            /** Discount Value */
            discount_value: string;
            /** Discount */
            discount: string;
            delivery: components["schemas"]["Delivery"];
            payment: components["schemas"]["Payment"];
            /** Total */
            total: string;
            /** Comment */
            comment: string;
            /** Utm */
            utm: {
                [key: string]: string;
            };
            /** Extra */
            extra: components["schemas"]["ExtraField"][];
            /** Is Locked */
            is_locked: boolean;
            created_by: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /**
             * Status Changed At
             * Format: date-time
             */
            status_changed_at: string;
        };
        /**
         * OrderSourceSnapshot
         * @description A source of orders.
         */
        OrderSourceSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Is Active */
            is_active: boolean;
            /** Position */
            position: number;
        };
        /**
         * OrderSourcesChanged
         * @description The sources of orders.
         */
        OrderSourcesChanged: {
            /** Items */
            items: components["schemas"]["OrderSourceSnapshot"][];
        };
        /**
         * OrderStatusChanged
         * @description A status was made, renamed, recoloured or moved, on all orders that have it.
         */
        OrderStatusChanged: {
            status: components["schemas"]["StatusSnapshot"];
        };
        /**
         * OrderStatusDeleted
         * @description A status is gone.
         */
        OrderStatusDeleted: {
            /** Status Id */
            status_id: number;
        };
        /**
         * OrderWithdrawn
         * @description The viewer may not see the order any longer. Made for each socket, never stored.
         */
        OrderWithdrawn: {
            /** Order Id */
            order_id: number;
        };
        /**
         * Payment
         * @description How the order is paid, and how much of it.
         */
        Payment: {
            method: components["schemas"]["Ref"] | null;
            /** Cash On Delivery */
            cash_on_delivery: string;
            /** Paid */
            paid: string;
            /** Due */
            due: string;
            /**
             * State
             * @enum {string}
             */
            state: "unpaid" | "part" | "paid";
        };
        /**
         * PaymentMethodSnapshot
         * @description A way to pay.
         */
        PaymentMethodSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Is Cash On Delivery */
            is_cash_on_delivery: boolean;
            /** Is Active */
            is_active: boolean;
            /** Position */
            position: number;
        };
        /**
         * PaymentMethodsChanged
         * @description The ways to pay.
         */
        PaymentMethodsChanged: {
            /** Items */
            items: components["schemas"]["PaymentMethodSnapshot"][];
        };
        /**
         * PictureShape
         * @description A picture: whole, and small for lists.
         */
        PictureShape: {
            /** Id */
            id: number;
            /** Url */
            url: string;
            /** Thumbnail Url */
            thumbnail_url: string;
        };
        /**
         * Ping
         * @description The client asks whether the connection lives.
         */
        Ping: {
            /**
             * Type
             * @constant
             */
            type: "ping";
        };
        /**
         * Pong
         * @description The answer to a ping.
         */
        Pong: {
            /**
             * Type
             * @default pong
             * @constant
             */
            type: "pong";
        };
        /**
         * PresenceChanged
         * @description An employee came on site, or left.
         */
        PresenceChanged: {
            /** Employee Id */
            employee_id: number;
            /** On Site */
            on_site: boolean;
        };
        /**
         * ProductChanged
         * @description A product was made or changed, or one of its offers was.
         */
        ProductChanged: {
            product: components["schemas"]["ProductSnapshot"];
        };
        /**
         * ProductDeleted
         * @description A product is gone.
         */
        ProductDeleted: {
            /** Product Id */
            product_id: number;
        };
        /**
         * ProductJobChanged
         * @description A change of many products came further.
         */
        ProductJobChanged: {
            job: components["schemas"]["ProductJobSnapshot"];
        };
        /**
         * ProductJobSnapshot
         * @description The work as the screen shows it; ``skipped_reasons`` counts by code.
         */
        ProductJobSnapshot: {
            /** Id */
            id: number;
            /** Employee Id */
            employee_id: number;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "cancelled" | "undoing" | "undone";
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Skipped */
            skipped: number;
            /** Skipped Reasons */
            skipped_reasons: {
                [key: string]: number;
            };
            /** Undone */
            undone: number;
            /** Can Undo */
            can_undo: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * ProductSnapshot
         * @description A product as its card shows it.
         *
         *     :ivar pictures: in the source's order, or in an employee's when ``pictures_by_hand``
         */
        ProductSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Vendor */
            vendor: string;
            category: components["schemas"]["Named"] | null;
            source: components["schemas"]["Named"] | null;
            picture: components["schemas"]["PictureShape"] | null;
            /** Is Active */
            is_active: boolean;
            /** Archived At */
            archived_at: string | null;
            /** Offers */
            offers: components["schemas"]["OfferSnapshot"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Description */
            description: string;
            /** Pictures By Hand */
            pictures_by_hand: boolean;
            /** Pictures */
            pictures: components["schemas"]["PictureShape"][];
        };
        /**
         * QuickReplyChanged
         * @description A quick reply was made, changed, or taken back out of the bin.
         */
        QuickReplyChanged: {
            quick_reply: components["schemas"]["QuickReplySnapshot"];
        };
        /**
         * QuickReplyDeleted
         * @description A quick reply was thrown away, or became somebody's own.
         */
        QuickReplyDeleted: {
            /** Quick Reply Id */
            quick_reply_id: number;
            /** Owner Id */
            owner_id: number | null;
        };
        /**
         * QuickReplyFileSnapshot
         * @description A file that goes with a message.
         */
        QuickReplyFileSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Content Type */
            content_type: string;
            /** Size */
            size: number;
            /** Width */
            width: number | null;
            /** Height */
            height: number | null;
            /** Url */
            url: string;
            /** Thumbnail Url */
            thumbnail_url: string | null;
        };
        /**
         * QuickReplyMessageSnapshot
         * @description One message of a quick reply, with its variables as they are written.
         */
        QuickReplyMessageSnapshot: {
            /** Text */
            text: string;
            /** Attachments */
            attachments: components["schemas"]["QuickReplyFileSnapshot"][];
        };
        /**
         * QuickReplySnapshot
         * @description A quick reply; without an owner it is shared by the company.
         */
        QuickReplySnapshot: {
            /** Id */
            id: number;
            /** Activation */
            activation: string;
            /** Folder */
            folder: string;
            label: components["schemas"]["LabelSnapshot"] | null;
            /** Is Shared */
            is_shared: boolean;
            owner: components["schemas"]["Ref"] | null;
            author: components["schemas"]["Ref"] | null;
            /** Messages */
            messages: components["schemas"]["QuickReplyMessageSnapshot"][];
            /** Usage Count */
            usage_count: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
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
         * @description One emoji under a message, and the name of who put it there.
         */
        Reaction: {
            /** Emoji */
            emoji: string;
            /**
             * By
             * @enum {string}
             */
            by: "contact" | "employee";
            /** Name */
            name: string;
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
        /**
         * RefusedOrder
         * @description An order that could not be changed, and why.
         */
        RefusedOrder: {
            /** Order Id */
            order_id: number;
            /** Number */
            number: number;
            /** Why */
            why: string;
        };
        /**
         * Reliability
         * @description What became of a client's orders; the share of those bought out, ``None`` without any.
         */
        Reliability: {
            /** Bought Out */
            bought_out: number;
            /** Refused */
            refused: number;
            /** Unclaimed */
            unclaimed: number;
            /** Percentage */
            percentage: number | null;
        };
        /**
         * RequisitesChanged
         * @description Buyers pay to another account, or under other words.
         */
        RequisitesChanged: {
            requisites: components["schemas"]["RequisitesSnapshot"];
        };
        /**
         * RequisitesSnapshot
         * @description Where buyers pay to.
         */
        RequisitesSnapshot: {
            /** Recipient */
            recipient: string;
            /** Iban */
            iban: string;
            /** Code */
            code: string;
            /** Bank */
            bank: string;
            /** Purpose */
            purpose: string;
        };
        /**
         * Reset
         * @description What the client holds cannot be brought up to date by events: it asks for everything anew.
         */
        Reset: {
            /**
             * Type
             * @default reset
             * @constant
             */
            type: "reset";
            /** Number */
            number: number;
        };
        /**
         * RetentionChanged
         * @description The company keeps something longer, or not as long.
         */
        RetentionChanged: {
            retention: components["schemas"]["RetentionSnapshot"];
        };
        /**
         * RetentionSnapshot
         * @description For how many months the company keeps what; ``None`` is for ever.
         */
        RetentionSnapshot: {
            /** Messages */
            messages: number | null;
            /** Requests */
            requests: number | null;
            /** Order History */
            order_history: number | null;
            /** Audit */
            audit: number | null;
        };
        /**
         * RoleChanged
         * @description A role was made, or got another name or other permissions.
         */
        RoleChanged: {
            role: components["schemas"]["RoleSnapshot"];
        };
        /**
         * RoleDeleted
         * @description A role is no more; whoever had it was given another one before.
         */
        RoleDeleted: {
            /** Role Id */
            role_id: number;
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
         * SavedFilterChanged
         * @description A filter was saved, renamed, moved or shared.
         */
        SavedFilterChanged: {
            saved_filter: components["schemas"]["SavedFilterSnapshot"];
        };
        /**
         * SavedFilterDeleted
         * @description A filter was deleted, or is no longer shown to everybody.
         */
        SavedFilterDeleted: {
            /** Saved Filter Id */
            saved_filter_id: number;
            page: components["schemas"]["FilterPage"];
            /** Owner Id */
            owner_id: number | null;
        };
        /**
         * SavedFilterSnapshot
         * @description A filter of a list under a name.
         */
        SavedFilterSnapshot: {
            /** Id */
            id: number;
            page: components["schemas"]["FilterPage"];
            /** Name */
            name: string;
            /** Query */
            query: string;
            /** Is Shared */
            is_shared: boolean;
            owner: components["schemas"]["Ref"];
            /** Position */
            position: number;
        };
        /**
         * ScheduledChanged
         * @description A message was written ahead, changed, sent at its time, or stopped.
         */
        ScheduledChanged: {
            chat: components["schemas"]["ChatSnapshot"];
            scheduled: components["schemas"]["ScheduledSnapshot"];
        };
        /**
         * ScheduledDeleted
         * @description A message that was written ahead was taken back.
         */
        ScheduledDeleted: {
            chat: components["schemas"]["ChatSnapshot"];
            /** Scheduled Id */
            scheduled_id: number;
        };
        /**
         * ScheduledFileSnapshot
         * @description A file that will be sent.
         */
        ScheduledFileSnapshot: {
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
            size: number;
            /** Url */
            url: string;
            /** Thumbnail Url */
            thumbnail_url: string | null;
        };
        /**
         * ScheduledSnapshot
         * @description A message that waits for its time; ``detail`` says why one was stopped.
         */
        ScheduledSnapshot: {
            /** Id */
            id: number;
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            author: components["schemas"]["Ref"];
            /** Text */
            text: string;
            /** Attachments */
            attachments: components["schemas"]["ScheduledFileSnapshot"][];
            /**
             * Send At
             * Format: date-time
             */
            send_at: string;
            /** Cancel If Client Writes */
            cancel_if_client_writes: boolean;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "sent" | "cancelled" | "failed";
            /** Detail */
            detail: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
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
         * SourceSnapshot
         * @description A source of goods. ``hours`` is how often it is read by itself, zero is never.
         */
        SourceSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Url */
            url: string;
            /** Hours */
            hours: number;
            /**
             * Missing
             * @enum {string}
             */
            missing: "hide" | "keep";
            /** Mapping */
            mapping: {
                [key: string]: string;
            };
            /** Next At */
            next_at: string | null;
        };
        /**
         * StatusRef
         * @description The status of an order.
         */
        StatusRef: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Color */
            color: string;
            /**
             * Group
             * @enum {string}
             */
            group: "new" | "work" | "sent" | "done" | "refused" | "returned";
            /** Is Locking */
            is_locking: boolean;
        };
        /**
         * StatusSnapshot
         * @description A status as the company's list shows it; without ``allowed_next`` any may follow.
         */
        StatusSnapshot: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Color */
            color: string;
            /**
             * Group
             * @enum {string}
             */
            group: "new" | "work" | "sent" | "done" | "refused" | "returned";
            /** Is Locking */
            is_locking: boolean;
            /** Is Default */
            is_default: boolean;
            /** Position */
            position: number;
            /** Allowed Next */
            allowed_next: number[];
        };
        /**
         * TypingAuthor
         * @description The one who writes: ``id`` is of the contact or of the employee.
         */
        TypingAuthor: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "contact" | "employee";
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * TypingHere
         * @description The employee writes in a chat.
         */
        TypingHere: {
            /**
             * Type
             * @constant
             */
            type: "typing";
            /** Chat Id */
            chat_id: number;
        };
        /**
         * TypingShown
         * @description Somebody writes in a chat; shown for a few seconds.
         */
        TypingShown: {
            /**
             * Type
             * @default typing
             * @constant
             */
            type: "typing";
            /** Chat Id */
            chat_id: number;
            author: components["schemas"]["TypingAuthor"];
        };
        /**
         * ViewersShown
         * @description Who has the chat open, that this screen has open; shown until the next such frame.
         */
        ViewersShown: {
            /**
             * Type
             * @default viewers
             * @constant
             */
            type: "viewers";
            /** Chat Id */
            chat_id: number;
            /** Viewers */
            viewers: components["schemas"]["ChatViewer"][];
        };
        /**
         * ViewingHere
         * @description The employee has a chat open, or none; ``typing``: and writes in it, even if only a note.
         */
        ViewingHere: {
            /**
             * Type
             * @constant
             */
            type: "viewing";
            /** Chat Id */
            chat_id: number | null;
            /**
             * Typing
             * @default false
             */
            typing: boolean;
        };
        /**
         * WebhookChanged
         * @description An address was made, changed or removed, was switched off, or takes events again.
         *
         *     It carries no values: the list is short, and its page is seldom open.
         */
        WebhookChanged: {
            /** Webhook Id */
            webhook_id: number;
        };
        /**
         * Welcome
         * @description The first frame: who is signed in, and the number that the connection starts at.
         */
        Welcome: {
            /**
             * Type
             * @default welcome
             * @constant
             */
            type: "welcome";
            /** Number */
            number: number;
            /** Employee */
            employee: number;
        };
        /**
         * WorkingSpan
         * @description Hours of one weekday, such as Monday from 09:00 to 18:00; a day may have several.
         *
         *     :param day: 0 is Monday, as in ``datetime.weekday``
         *     :param opens: local time, «HH:MM»
         *     :param closes: local time, later than ``opens``; «24:00» is midnight
         */
        WorkingSpan: {
            /** Day */
            day: number;
            /** Opens */
            opens: string;
            /** Closes */
            closes: string;
        };
        /**
         * ChannelRef
         * @description A channel as other things name it.
         */
        kramar__channels__events__ChannelRef: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
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
        Event: {
            number: number;
            /** @constant */
            kind: "message.received";
            data: components["schemas"]["MessageReceived"];
        } | {
            number: number;
            /** @constant */
            kind: "message.queued";
            data: components["schemas"]["MessageQueued"];
        } | {
            number: number;
            /** @constant */
            kind: "message.changed";
            data: components["schemas"]["MessageChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "message.noted";
            data: components["schemas"]["MessageNoted"];
        } | {
            number: number;
            /** @constant */
            kind: "message.status_changed";
            data: components["schemas"]["MessageStatusChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.assigned";
            data: components["schemas"]["ChatAssigned"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.closed";
            data: components["schemas"]["ChatClosed"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.erased";
            data: components["schemas"]["ChatErased"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.reopened";
            data: components["schemas"]["ChatReopened"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.returned";
            data: components["schemas"]["ChatReturned"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.snoozed";
            data: components["schemas"]["ChatSnoozed"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.read";
            data: components["schemas"]["ChatRead"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.changed";
            data: components["schemas"]["ChatChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "scheduled.changed";
            data: components["schemas"]["ScheduledChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "scheduled.deleted";
            data: components["schemas"]["ScheduledDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.asked";
            data: components["schemas"]["ChatAsked"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.ask_withdrawn";
            data: components["schemas"]["ChatAskWithdrawn"];
        } | {
            number: number;
            /** @constant */
            kind: "bulk_action.changed";
            data: components["schemas"]["BulkActionChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.withdrawn";
            data: components["schemas"]["ChatWithdrawn"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.labelled";
            data: components["schemas"]["ChatLabelled"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.unlabelled";
            data: components["schemas"]["ChatUnlabelled"];
        } | {
            number: number;
            /** @constant */
            kind: "label.changed";
            data: components["schemas"]["LabelChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "label.deleted";
            data: components["schemas"]["LabelDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "employee.mentioned";
            data: components["schemas"]["EmployeeMentioned"];
        } | {
            number: number;
            /** @constant */
            kind: "employee.mentions_read";
            data: components["schemas"]["MentionsRead"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.linked";
            data: components["schemas"]["ChatLinked"];
        } | {
            number: number;
            /** @constant */
            kind: "chat.unlinked";
            data: components["schemas"]["ChatUnlinked"];
        } | {
            number: number;
            /** @constant */
            kind: "client.created";
            data: components["schemas"]["ClientCreated"];
        } | {
            number: number;
            /** @constant */
            kind: "client.changed";
            data: components["schemas"]["ClientChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "client.deleted";
            data: components["schemas"]["ClientDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "client.restored";
            data: components["schemas"]["ClientRestored"];
        } | {
            number: number;
            /** @constant */
            kind: "client_file.added";
            data: components["schemas"]["ClientFileAdded"];
        } | {
            number: number;
            /** @constant */
            kind: "client_file.deleted";
            data: components["schemas"]["ClientFileDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "client_job.changed";
            data: components["schemas"]["ClientJobChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "note.added";
            data: components["schemas"]["NoteAdded"];
        } | {
            number: number;
            /** @constant */
            kind: "note.changed";
            data: components["schemas"]["NoteChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "note.deleted";
            data: components["schemas"]["NoteDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "category.changed";
            data: components["schemas"]["CategoryChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "category.deleted";
            data: components["schemas"]["CategoryDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "product.changed";
            data: components["schemas"]["ProductChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "product.deleted";
            data: components["schemas"]["ProductDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "offer.stock_changed";
            data: components["schemas"]["OfferStockChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "catalog.reloaded";
            data: components["schemas"]["CatalogReloaded"];
        } | {
            number: number;
            /** @constant */
            kind: "product_job.changed";
            data: components["schemas"]["ProductJobChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "catalog_import.changed";
            data: components["schemas"]["CatalogImportChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "catalog_source.changed";
            data: components["schemas"]["CatalogSourceChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "catalog_source.deleted";
            data: components["schemas"]["CatalogSourceDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "quick_reply.changed";
            data: components["schemas"]["QuickReplyChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "quick_reply.deleted";
            data: components["schemas"]["QuickReplyDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "saved_filter.changed";
            data: components["schemas"]["SavedFilterChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "saved_filter.deleted";
            data: components["schemas"]["SavedFilterDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "order.created";
            data: components["schemas"]["OrderCreated"];
        } | {
            number: number;
            /** @constant */
            kind: "order.changed";
            data: components["schemas"]["OrderChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "order.deleted";
            data: components["schemas"]["OrderDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "order.withdrawn";
            data: components["schemas"]["OrderWithdrawn"];
        } | {
            number: number;
            /** @constant */
            kind: "order_status.changed";
            data: components["schemas"]["OrderStatusChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "order_status.deleted";
            data: components["schemas"]["OrderStatusDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "order_job.changed";
            data: components["schemas"]["OrderJobChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "payment_methods.changed";
            data: components["schemas"]["PaymentMethodsChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "delivery_methods.changed";
            data: components["schemas"]["DeliveryMethodsChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "order_sources.changed";
            data: components["schemas"]["OrderSourcesChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "employee.changed";
            data: components["schemas"]["EmployeeChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "presence.changed";
            data: components["schemas"]["PresenceChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "distribution.changed";
            data: components["schemas"]["DistributionChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "role.changed";
            data: components["schemas"]["RoleChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "role.deleted";
            data: components["schemas"]["RoleDeleted"];
        } | {
            number: number;
            /** @constant */
            kind: "channel.changed";
            data: components["schemas"]["ChannelChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "company.changed";
            data: components["schemas"]["CompanyChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "requisites.changed";
            data: components["schemas"]["RequisitesChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "delivery_rule.changed";
            data: components["schemas"]["DeliveryRuleChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "delivery_account.changed";
            data: components["schemas"]["DeliveryAccountChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "webhook.changed";
            data: components["schemas"]["WebhookChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "order_request.changed";
            data: components["schemas"]["OrderRequestChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "company_export.changed";
            data: components["schemas"]["CompanyExportChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "retention.changed";
            data: components["schemas"]["RetentionChanged"];
        } | {
            number: number;
            /** @constant */
            kind: "alert.raised";
            data: components["schemas"]["AlertRaised"];
        } | {
            number: number;
            /** @constant */
            kind: "alerts.cleared";
            data: components["schemas"]["AlertsCleared"];
        } | {
            number: number;
            /** @constant */
            kind: "alerts.forgotten";
            data: components["schemas"]["AlertsForgotten"];
        };
        Events: {
            /** @constant */
            type: "events";
            events: components["schemas"]["Event"][];
            upto: number;
        };
        ClientFrame: components["schemas"]["Ping"] | components["schemas"]["TypingHere"] | components["schemas"]["ViewingHere"] | components["schemas"]["AttendingHere"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
