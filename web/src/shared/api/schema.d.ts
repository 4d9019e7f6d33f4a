export interface paths {
    "/api/v1/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Start
         * @description Tell whether there is no company yet.
         */
        get: operations["get_start"];
        put?: never;
        /**
         * Post Start
         * @description Make the first company, and sign its owner in.
         */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/me/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Presence
         * @description Tell whether one is on site.
         */
        get: operations["get_presence"];
        /**
         * Put Presence
         * @description Come on site, or leave.
         */
        put: operations["set_presence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /**
         * Delete Company
         * @description Let the company go in some days; for an owner who has just shown the password again.
         */
        delete: operations["delete_company"];
        options?: never;
        head?: never;
        /**
         * Patch Company
         * @description Change the company's settings.
         */
        patch: operations["patch_company"];
        trace?: never;
    };
    "/api/v1/company/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Logo
         * @description Take a picture as the company's logo.
         */
        post: operations["upload_company_logo"];
        /**
         * Delete Logo
         * @description Do without a logo.
         */
        delete: operations["delete_company_logo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/second-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Second Step Rule
         * @description Ask everybody for a second step at sign-in, or no longer so.
         */
        put: operations["put_second_step_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v1/company/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Company
         * @description Keep the company after all.
         */
        post: operations["restore_company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Exports
         * @description List the exports of everything, the newest first.
         */
        get: operations["list_company_exports"];
        put?: never;
        /**
         * Post Export
         * @description Write everything of the company into an archive, in the background; for owners.
         */
        post: operations["export_company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/exports/{company_export_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Cancel
         * @description Stop an export.
         */
        post: operations["cancel_company_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/exports/{company_export_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description Give the archive to an owner; kept for a week.
         */
        get: operations["download_company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/company/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Retention
         * @description Tell for how long what is kept.
         */
        get: operations["get_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Retention
         * @description Keep some things longer, or not as long; an owner's to decide.
         */
        patch: operations["patch_retention"];
        trace?: never;
    };
    "/api/v1/company/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Preview
         * @description Count what would be deleted; nothing is.
         */
        get: operations["preview_retention"];
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
    "/api/v1/employees/secured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Secured
         * @description List who has a second step at sign-in.
         */
        get: operations["list_secured_employees"];
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
         * @description End an employee's work here, sign them out everywhere, hand over what they leave.
         */
        post: operations["dismiss_employee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employee_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rehire
         * @description Take a dismissed employee back.
         */
        post: operations["rehire_employee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Handovers
         * @description List what dismissed employees left and is still on its way.
         */
        get: operations["list_handovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/employees/{employee_id}/second-step": {
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
         * Delete Second Step
         * @description Take the second step from somebody who has lost it; they are signed out everywhere.
         */
        delete: operations["reset_second_step"];
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
        /**
         * Post Role
         * @description Make a role.
         */
        post: operations["create_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Role Grid
         * @description List the roles with all they allow, and how many have each.
         */
        get: operations["get_role_grid"];
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
        /**
         * Remove Role
         * @description Delete a role; its people get the one that is named.
         */
        delete: operations["delete_role"];
        options?: never;
        head?: never;
        /**
         * Patch Role
         * @description Rename a role, or change what it allows.
         */
        patch: operations["change_role"];
        trace?: never;
    };
    "/api/v1/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Distribution
         * @description Show the settings.
         */
        get: operations["get_distribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Distribution
         * @description Change the settings; they are followed at once.
         */
        patch: operations["change_distribution"];
        trace?: never;
    };
    "/api/v1/distribution/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Queue
         * @description Count what waits.
         */
        get: operations["get_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/distribution/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Next
         * @description Tell who would be next, and give nobody anything.
         */
        get: operations["get_next_taker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/distribution/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Participants
         * @description List who may take part, and how.
         */
        get: operations["list_participants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/distribution/participants/{employee_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Participant
         * @description Show how an employee takes part.
         */
        get: operations["get_participant"];
        /**
         * Put Participant
         * @description Say how an employee takes part.
         */
        put: operations["set_participant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Shifts
         * @description List who came and left.
         */
        get: operations["list_shifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hours
         * @description Add up the time on site by day.
         */
        get: operations["sum_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shifts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Hours
         * @description Give the hours by day as a table.
         */
        get: operations["export_hours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /**
         * List Chats
         * @description List the chats that the employee may see, the newest first.
         */
        get: operations["list_chats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Chats
         * @description Say how many chats the employee would see with each choice added to the filter.
         */
        get: operations["count_chats"];
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
        /**
         * Get Chat
         * @description Show one chat and what its channel can do.
         */
        get: operations["get_chat"];
        put?: never;
        post?: never;
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
        /**
         * Take
         * @description Make the employee the chat's responsible.
         */
        post: operations["take_chat"];
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
        /**
         * Put Responsible
         * @description Hand the chat over to another employee.
         */
        put: operations["assign_chat"];
        post?: never;
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
        /**
         * Close
         * @description Close the chat.
         */
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
        /**
         * Reopen
         * @description Open a closed chat.
         */
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
        /**
         * Read
         * @description Remember up to which message the responsible has read.
         */
        post: operations["read_chat"];
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
        /**
         * Type In Chat
         * @description Tell the other screens, and the client where the channel can, that an answer is written.
         */
        post: operations["type_in_chat"];
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
        /**
         * List Messages
         * @description Show the newest messages, or those before, after or around one.
         */
        get: operations["list_messages"];
        put?: never;
        /**
         * Post Message
         * @description Send a message; the same ``client_id`` again answers with the first one.
         */
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
        /**
         * Retry
         * @description Send a failed or unknown message again.
         */
        post: operations["retry_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/files/{attachment_id}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Fetch
         * @description Ask the messenger once more for a file that did not come.
         */
        post: operations["fetch_file_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/messages/{message_id}": {
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
         * Remove Message
         * @description Take an employee's message back, where the channel allows it.
         */
        delete: operations["delete_message"];
        options?: never;
        head?: never;
        /**
         * Patch Message
         * @description Change the text of an own message, where the channel allows it.
         */
        patch: operations["edit_message"];
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/messages/{message_id}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Reaction
         * @description React to a message, or take the reaction back.
         */
        put: operations["react_to_message"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/messages/{message_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get History
         * @description Show what a message said before it was edited or deleted.
         */
        get: operations["get_message_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Snooze
         * @description Put the chat away until a time.
         */
        put: operations["snooze_chat"];
        post?: never;
        /**
         * Unsnooze
         * @description Take the chat back before its time.
         */
        delete: operations["return_chat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/scheduled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Scheduled
         * @description List what waits in the chat, and what was stopped and not looked at yet.
         */
        get: operations["list_scheduled"];
        put?: never;
        /**
         * Schedule
         * @description Write a message ahead; the same ``client_id`` again answers with the first one.
         */
        post: operations["schedule_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/scheduled/{scheduled_id}": {
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
         * Remove Scheduled
         * @description Take a message back before it leaves.
         */
        delete: operations["delete_scheduled"];
        options?: never;
        head?: never;
        /**
         * Patch Scheduled
         * @description Change the words or the time.
         */
        patch: operations["change_scheduled"];
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Templates
         * @description List the templates of the chat's channel, asked for anew every few minutes.
         */
        get: operations["list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Actions
         * @description List the employee's latest actions, the newest first.
         */
        get: operations["list_bulk_actions"];
        put?: never;
        /**
         * Ask
         * @description Do one thing to many chats, in the background.
         */
        post: operations["ask_bulk_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{bulk_action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Action
         * @description Tell how far an action is.
         */
        get: operations["get_bulk_action"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{bulk_action_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Stop it; what is done stays done and may be undone.
         */
        post: operations["cancel_bulk_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{bulk_action_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Bring back what was.
         */
        post: operations["undo_bulk_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Label
         * @description Put a label on the chat; one that it has already changes nothing.
         */
        post: operations["label_chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/labels/{label_id}": {
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
         * Remove Label
         * @description Take a label off the chat; one made by typing disappears with its last chat.
         */
        delete: operations["unlabel_chat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/probable-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Probable Clients
         * @description Suggest whom to link the chat to, by a verified number alone.
         */
        get: operations["list_probable_clients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Client
         * @description Link the chat to a client; the chat's responsible becomes the client's.
         */
        put: operations["link_chat"];
        /**
         * Post Client
         * @description Make a client of what was filled in and link the chat to them.
         */
        post: operations["link_new_client"];
        /**
         * Remove Client
         * @description Take the chat off its client.
         */
        delete: operations["unlink_chat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notes
         * @description List the notes about the chat's client, or those that wait for one.
         */
        get: operations["list_chat_notes"];
        put?: never;
        /**
         * Post Note
         * @description Write a note about the chat's client; on an unlinked chat it waits.
         */
        post: operations["add_chat_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Categories
         * @description List the categories.
         */
        get: operations["list_categories"];
        put?: never;
        /**
         * Post Category
         * @description Make a category.
         */
        post: operations["create_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{category_id}": {
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
         * Remove Category
         * @description Delete an empty category.
         */
        delete: operations["delete_category"];
        options?: never;
        head?: never;
        /**
         * Patch Category
         * @description Rename or move a category.
         */
        patch: operations["change_category"];
        trace?: never;
    };
    "/api/v1/products/bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Preview
         * @description Show what would become of the first products.
         */
        post: operations["preview_product_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Bulk
         * @description Change many products, in the background.
         */
        post: operations["change_products"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Jobs
         * @description List the employee's latest changes, the newest first.
         */
        get: operations["list_product_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-jobs/{product_job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Job
         * @description Tell how far a change is.
         */
        get: operations["get_product_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-jobs/{product_job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Stop it; what is done stays done and may be undone.
         */
        post: operations["cancel_product_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-jobs/{product_job_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Bring back what was, wherever nobody has changed it since.
         */
        post: operations["undo_product_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/product-pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Picture
         * @description Keep a picture until a product or an offer takes it.
         */
        post: operations["upload_picture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Products
         * @description List the products that match.
         */
        get: operations["list_products"];
        put?: never;
        /**
         * Post Product
         * @description Make a product.
         */
        post: operations["create_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Product
         * @description Show a product.
         */
        get: operations["get_product"];
        put?: never;
        post?: never;
        /**
         * Remove Product
         * @description Delete a product, or archive it where orders refer to it.
         */
        delete: operations["delete_product"];
        options?: never;
        head?: never;
        /**
         * Patch Product
         * @description Change the fields that are given.
         */
        patch: operations["change_product"];
        trace?: never;
    };
    "/api/v1/products/{product_id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Pictures
         * @description Choose a product's pictures and their order; loads leave them so.
         */
        put: operations["arrange_pictures"];
        post?: never;
        /**
         * Remove Arrangement
         * @description Let the product's source decide about its pictures again.
         */
        delete: operations["return_pictures"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore
         * @description Take a product out of the archive.
         */
        post: operations["restore_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{product_id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Offer
         * @description Give a product one more variant.
         */
        post: operations["add_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{offer_id}": {
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
         * Remove Offer
         * @description Delete a variant, or take it off sale where orders refer to it.
         */
        delete: operations["delete_offer"];
        options?: never;
        head?: never;
        /**
         * Patch Offer
         * @description Change a variant's fields that are given.
         */
        patch: operations["change_offer"];
        trace?: never;
    };
    "/api/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Offers
         * @description List what can be sold, or what is named by ids.
         */
        get: operations["list_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{offer_id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Card
         * @description Show an offer as it is put into a message.
         */
        get: operations["get_offer_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Bulk
         * @description Do one thing to many orders, in the background.
         */
        post: operations["change_many_orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Export
         * @description Write a table of orders, in the background.
         */
        post: operations["export_orders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Jobs
         * @description List the employee's latest work, the newest first.
         */
        get: operations["list_order_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-jobs/{order_job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Stop it; what is done stays done and may be undone.
         */
        post: operations["cancel_order_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-jobs/{order_job_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Bring back what was.
         */
        post: operations["undo_order_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-jobs/{order_job_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description Give the table that an export has written.
         */
        get: operations["download_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Orders
         * @description List the orders that the employee may see.
         */
        get: operations["list_orders"];
        put?: never;
        /**
         * Post Order
         * @description Make an order; one that is sent again with the same key is answered with the first.
         */
        post: operations["create_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count
         * @description Say how many orders the employee would see with each choice added to the filter.
         */
        get: operations["count_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order
         * @description Show an order.
         */
        get: operations["get_order"];
        put?: never;
        post?: never;
        /**
         * Remove Order
         * @description Delete an order; its number stays its own.
         */
        delete: operations["delete_order"];
        options?: never;
        head?: never;
        /**
         * Patch Order
         * @description Change the parts that are given; 409 ``order_changed`` when somebody else was first.
         */
        patch: operations["change_order"];
        trace?: never;
    };
    "/api/v1/orders/{order_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring Order Back
         * @description Let a deleted order be there again, with what it holds of the stock.
         */
        post: operations["restore_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Status
         * @description Give the order another status.
         */
        post: operations["set_order_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Orders Of Client
         * @description List a client's newest orders.
         */
        get: operations["list_orders_of_client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Lock
         * @description Let nobody change the order.
         */
        post: operations["lock_order"];
        /**
         * Remove Lock
         * @description Let the order be changed again.
         */
        delete: operations["unlock_order"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Payments
         * @description List the money that came.
         */
        get: operations["list_order_payments"];
        put?: never;
        /**
         * Post Payment
         * @description Write down money that came.
         */
        post: operations["record_order_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Calls
         * @description List the attempts to call the buyer.
         */
        get: operations["list_order_calls"];
        put?: never;
        /**
         * Post Call
         * @description Write down an attempt to call.
         */
        post: operations["log_order_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/ttn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Ttn
         * @description Write the waybill's number down.
         */
        put: operations["set_order_ttn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Timeline
         * @description List what was changed of the order, and by whom.
         */
        get: operations["list_order_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requisites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Requisites
         * @description Show where the company's buyers pay to.
         */
        get: operations["get_requisites"];
        /**
         * Put Requisites
         * @description Write down where the company's buyers pay to.
         */
        put: operations["set_requisites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/payment-qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Payment Qr
         * @description Show the code by which what is due for an order is paid.
         */
        get: operations["get_payment_qr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/invoice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Invoice
         * @description Draw an order's invoice.
         */
        get: operations["get_order_invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-statuses/arranged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Statuses
         * @description Put the statuses into another order.
         */
        put: operations["arrange_order_statuses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-statuses/{order_status_id}/empty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Empty
         * @description Give some of a status' orders another one; ask again while any are left.
         */
        post: operations["empty_order_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-methods/arranged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Payment Methods
         * @description Put the ways to pay into another order.
         */
        put: operations["arrange_payment_methods"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-methods/arranged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Delivery Methods
         * @description Put the ways to deliver into another order.
         */
        put: operations["arrange_delivery_methods"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-sources/arranged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Order Sources
         * @description Put the sources into another order.
         */
        put: operations["arrange_order_sources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Statuses
         * @description List the statuses of orders.
         */
        get: operations["list_order_statuses"];
        put?: never;
        /**
         * Post Status
         * @description Make a status.
         */
        post: operations["add_order_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Payments
         * @description List the ways to pay.
         */
        get: operations["list_payment_methods"];
        put?: never;
        /**
         * Post Payment Method
         * @description Add a way to pay.
         */
        post: operations["add_payment_method"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deliveries
         * @description List the ways to deliver.
         */
        get: operations["list_delivery_methods"];
        put?: never;
        /**
         * Post Delivery Method
         * @description Add a way to deliver.
         */
        post: operations["add_delivery_method"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sources
         * @description List the sources of orders.
         */
        get: operations["list_order_sources"];
        put?: never;
        /**
         * Post Order Source
         * @description Add a source.
         */
        post: operations["add_order_source"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-statuses/{order_status_id}": {
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
         * Remove Status
         * @description Forget a status that no order has.
         */
        delete: operations["delete_order_status"];
        options?: never;
        head?: never;
        /**
         * Patch Status
         * @description Rename a status, recolour it, move it, or say what may follow it.
         */
        patch: operations["change_order_status"];
        trace?: never;
    };
    "/api/v1/payment-methods/{payment_method_id}": {
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
         * Remove Payment Method
         * @description Forget a way to pay; one that orders refer to is only put out of use.
         */
        delete: operations["delete_payment_method"];
        options?: never;
        head?: never;
        /**
         * Patch Payment Method
         * @description Change a way to pay.
         */
        patch: operations["change_payment_method"];
        trace?: never;
    };
    "/api/v1/delivery-methods/{delivery_method_id}": {
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
         * Remove Delivery Method
         * @description Forget a way to deliver; one that orders refer to is only put out of use.
         */
        delete: operations["delete_delivery_method"];
        options?: never;
        head?: never;
        /**
         * Patch Delivery Method
         * @description Change a way to deliver.
         */
        patch: operations["change_delivery_method"];
        trace?: never;
    };
    "/api/v1/order-sources/{order_source_id}": {
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
         * Remove Order Source
         * @description Forget a source; one that orders refer to is only put out of use.
         */
        delete: operations["delete_order_source"];
        options?: never;
        head?: never;
        /**
         * Patch Order Source
         * @description Change a source.
         */
        patch: operations["change_order_source"];
        trace?: never;
    };
    "/api/v1/delivery/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Account
         * @description Show how the company is connected.
         */
        get: operations["get_delivery_account"];
        /**
         * Put Account
         * @description Connect by a key that the carrier accepts.
         */
        put: operations["connect_delivery_account"];
        post?: never;
        /**
         * Delete Account
         * @description Forget the key; everything goes on by hand.
         */
        delete: operations["disconnect_delivery_account"];
        options?: never;
        head?: never;
        /**
         * Patch Account
         * @description Change the sender, or what a waybill begins with.
         */
        patch: operations["change_delivery_account"];
        trace?: never;
    };
    "/api/v1/delivery/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Senders
         * @description Ask the carrier who may send by the key.
         */
        get: operations["list_delivery_senders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rules
         * @description List what is done at each stage of a parcel's way.
         */
        get: operations["list_delivery_rules"];
        /**
         * Put Rule
         * @description Say what is done at a stage from now on.
         */
        put: operations["change_delivery_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cities
         * @description Find places by the beginning of their names.
         */
        get: operations["list_delivery_cities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Branches
         * @description Find branches and postomats of a city by number or street.
         */
        get: operations["list_delivery_branches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delivery/streets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Streets
         * @description Find streets of a city, for a courier.
         */
        get: operations["list_delivery_streets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/waybill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Delivery
         * @description Show the waybill of an order and where the parcel is.
         */
        get: operations["get_order_delivery"];
        put?: never;
        /**
         * Post Waybill
         * @description Make a waybill; ``unknown`` where the carrier did not answer: it is found out, not resent.
         */
        post: operations["create_waybill"];
        /**
         * Remove Waybill
         * @description Delete the waybill at the carrier, and take its number off the order.
         */
        delete: operations["delete_waybill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/waybill/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Preview
         * @description Ask what the delivery would cost, and when it would come.
         */
        post: operations["preview_waybill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/waybill/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Refresh
         * @description Find out now what became of the waybill, and where the parcel is.
         */
        post: operations["refresh_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/waybill/label.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Label
         * @description Return the label as PDF; the carrier's key stays with us.
         */
        get: operations["print_waybill_label"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{order_id}/waybill/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Document
         * @description Return the waybill as PDF; the carrier's key stays with us.
         */
        get: operations["print_waybill_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Preview
         * @description Look into a table before it is taken in; it is kept for a day.
         */
        post: operations["preview_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Import
         * @description Take a table in, in the background.
         */
        post: operations["import_clients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Export
         * @description Write a table of clients, in the background.
         */
        post: operations["export_clients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Bulk
         * @description Do one thing to many clients, in the background.
         */
        post: operations["change_many_clients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Jobs
         * @description List the employee's latest work, the newest first.
         */
        get: operations["list_client_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-jobs/{client_job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Stop it; what is done stays done.
         */
        post: operations["cancel_client_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-jobs/{client_job_id}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Errors
         * @description Give the rows that were not taken, each with what is wrong with it.
         */
        get: operations["list_import_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-jobs/{client_job_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description Give the table that an export has written.
         */
        get: operations["download_clients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Clients
         * @description List the clients, or suggest some by what is typed.
         */
        get: operations["list_clients"];
        put?: never;
        /**
         * Post Client
         * @description Make a client; without a responsible it is whoever makes it.
         */
        post: operations["create_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Counts
         * @description Count the clients that match; beyond some thousands only that there are more.
         */
        get: operations["count_clients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Client
         * @description Show a client; of one that was merged or deleted it is said what became of it.
         */
        get: operations["get_client"];
        put?: never;
        post?: never;
        /**
         * Remove Client
         * @description Delete a card; its chats, orders and notes stay, and it can be restored.
         */
        delete: operations["delete_client"];
        options?: never;
        head?: never;
        /**
         * Patch Client
         * @description Change the fields that are given.
         */
        patch: operations["change_client"];
        trace?: never;
    };
    "/api/v1/clients/{client_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore
         * @description Bring a deleted card back.
         */
        post: operations["restore_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Blacklist
         * @description Put a client on the black list.
         */
        put: operations["blacklist_client"];
        post?: never;
        /**
         * Delete Blacklist
         * @description Take a client off the black list.
         */
        delete: operations["unblacklist_client"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notes
         * @description List the notes about a client.
         */
        get: operations["list_notes"];
        put?: never;
        /**
         * Post Note
         * @description Write a note about a client.
         */
        post: operations["add_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/notes/{note_id}": {
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
         * Remove Note
         * @description Delete a note.
         */
        delete: operations["delete_note"];
        options?: never;
        head?: never;
        /**
         * Patch Note
         * @description Give a note another text.
         */
        patch: operations["change_note"];
        trace?: never;
    };
    "/api/v1/clients/{client_id}/notes/{note_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore
         * @description Take the deletion of a note back.
         */
        post: operations["restore_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Files
         * @description List the files in a client's card.
         */
        get: operations["list_client_files"];
        put?: never;
        /**
         * Post File
         * @description Put a file into the card; its type is read from its bytes.
         */
        post: operations["add_client_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/files/{client_file_id}": {
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
         * Remove File
         * @description Take a file out of the card; it can be put back.
         */
        delete: operations["delete_client_file"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/files/{client_file_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore
         * @description Put a deleted file back.
         */
        post: operations["restore_client_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Timeline
         * @description List messages of all channels, notes, orders and changes of the card in one line of time.
         */
        get: operations["list_client_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Chats
         * @description List the chats of a client that the employee may see.
         */
        get: operations["list_chats_of_client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get History
         * @description List who changed what of a card.
         */
        get: operations["list_client_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post File
         * @description Keep a file of goods until it is brought in.
         */
        post: operations["upload_catalog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sources
         * @description List the sources.
         */
        get: operations["list_catalog_sources"];
        put?: never;
        /**
         * Post Source
         * @description Make a source.
         */
        post: operations["create_catalog_source"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-sources/{catalog_source_id}": {
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
         * Remove Source
         * @description Forget a source; what it brought stays.
         */
        delete: operations["delete_catalog_source"];
        options?: never;
        head?: never;
        /**
         * Patch Source
         * @description Change the fields that are given.
         */
        patch: operations["change_catalog_source"];
        trace?: never;
    };
    "/api/v1/catalog-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Imports
         * @description List the latest loads.
         */
        get: operations["list_catalog_imports"];
        put?: never;
        /**
         * Post Import
         * @description Bring goods in, in the background.
         */
        post: operations["ask_catalog_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview
         * @description Look at the first rows; nothing is changed.
         */
        post: operations["preview_catalog_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-imports/{catalog_import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Import
         * @description Tell how far a load is.
         */
        get: operations["get_catalog_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-imports/{catalog_import_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Stop a load; what was applied of it stays.
         */
        post: operations["cancel_catalog_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-imports/{catalog_import_id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Problems
         * @description List what was wrong with the rows.
         */
        get: operations["list_catalog_import_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog-imports/{catalog_import_id}/problems.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Problems
         * @description Give the same as a table for a spreadsheet program.
         */
        get: operations["download_catalog_import_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Duplicates
         * @description List the clients who share a phone or an e-mail with this one.
         */
        get: operations["list_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/not-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Apart
         * @description Remember that two clients are not one person.
         */
        post: operations["tell_clients_apart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Merge
         * @description Put another card into this one.
         */
        post: operations["merge_clients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-merges/{client_merge_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Undo
         * @description Take the card out again, with what it brought.
         */
        post: operations["undo_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Held
         * @description Count what is held on the person of a card, in all chats and orders.
         */
        get: operations["get_personal_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/personal-data/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Archive
         * @description Give all of it as a ZIP of JSON and files.
         */
        get: operations["download_personal_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Erasure
         * @description Erase it for good: the card at once, chats and orders in the background.
         */
        post: operations["erase_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Labels
         * @description List the labels, prepared and typed.
         */
        get: operations["list_labels"];
        put?: never;
        /**
         * Post Label
         * @description Prepare a label; one of this name that was made by typing becomes prepared.
         */
        post: operations["prepare_label"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels/{label_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Label
         * @description Show a label and how many chats have it.
         */
        get: operations["get_label"];
        put?: never;
        post?: never;
        /**
         * Remove Label
         * @description Delete a label from every chat.
         */
        delete: operations["delete_label"];
        options?: never;
        head?: never;
        /**
         * Patch Label
         * @description Rename or recolour a label on all its chats, or keep it for good.
         */
        patch: operations["change_label"];
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/private-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Private Note
         * @description Write to the team; the client never sees it. Mentioned employees are called.
         */
        post: operations["write_private_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Colleagues
         * @description List who may be mentioned, and given the chat: a mention gives no sight of it.
         */
        get: operations["list_chat_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chats/{chat_id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask
         * @description Ask the responsible for the chat.
         */
        post: operations["ask_chat"];
        /**
         * Withdraw
         * @description Take one's own ask back, or decline another's: ``employee`` is who asks.
         */
        delete: operations["withdraw_ask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Mentions
         * @description List the mentions in chats that the employee sees.
         */
        get: operations["list_mentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mentions/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read
         * @description Mark mentions as read.
         */
        post: operations["read_mentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Push
         * @description Tell where and about what the employee is called.
         */
        get: operations["get_push"];
        put?: never;
        /**
         * Post Subscription
         * @description Call the employee on this browser, as long as this session lives.
         */
        post: operations["subscribe_device"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Wishes
         * @description Change what the employee is called about.
         */
        patch: operations["change_push_wishes"];
        trace?: never;
    };
    "/api/v1/me/push/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Test
         * @description Call every device of the employee now.
         */
        post: operations["test_push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/push/{push_subscription_id}": {
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
         * Remove Subscription
         * @description Call the employee on this device no more.
         */
        delete: operations["unsubscribe_device"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Find chats that the employee may see, however old.
         */
        get: operations["search_chats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quick-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Quick Replies
         * @description List the shared ones and one's own, the most used first.
         */
        get: operations["list_quick_replies"];
        put?: never;
        /**
         * Post Quick Reply
         * @description Make a quick reply.
         */
        post: operations["create_quick_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quick-replies/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export
         * @description Give the table of quick replies.
         */
        get: operations["export_quick_replies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quick-replies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Import
         * @description Take quick replies from a table; with ``dry_run`` only tell what it would do.
         */
        post: operations["import_quick_replies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quick-replies/{quick_reply_id}": {
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
         * Remove Quick Reply
         * @description Throw a quick reply into the bin.
         */
        delete: operations["delete_quick_reply"];
        options?: never;
        head?: never;
        /**
         * Patch Quick Reply
         * @description Change a quick reply.
         */
        patch: operations["change_quick_reply"];
        trace?: never;
    };
    "/api/v1/quick-replies/{quick_reply_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore
         * @description Take a quick reply back out of the bin.
         */
        post: operations["restore_quick_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quick-replies/{quick_reply_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview
         * @description Fill a quick reply in for a chat.
         */
        get: operations["preview_quick_reply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Filters
         * @description List the employee's own filters of a page and those for everybody, in their order.
         */
        get: operations["list_saved_filters"];
        put?: never;
        /**
         * Post Filter
         * @description Keep a filter under a name.
         */
        post: operations["save_filter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-filters/{saved_filter_id}": {
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
         * Remove Filter
         * @description Forget a filter.
         */
        delete: operations["delete_filter"];
        options?: never;
        head?: never;
        /**
         * Patch Filter
         * @description Rename a filter, point it elsewhere, move it, or show it to everybody.
         */
        patch: operations["change_filter"];
        trace?: never;
    };
    "/api/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Channels
         * @description List the channels with their health.
         */
        get: operations["list_channels"];
        put?: never;
        /**
         * Post Channel
         * @description Connect a channel; the provider is asked at once whether the credentials are good.
         */
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
        /**
         * Patch Channel
         * @description Rename, pause or resume a channel, or give it other settings or credentials.
         */
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
        /**
         * Post Check
         * @description Ask the provider again, and set the webhook again.
         */
        post: operations["check_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channels/{channel_id}/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Webhook
         * @description Tell what to paste into the provider's pages, where it has to be pasted.
         */
        get: operations["get_webhook"];
        put?: never;
        post?: never;
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
        /**
         * Get Failed Payloads
         * @description List what came and could not be handled, newest first.
         */
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
        /**
         * Post Replay
         * @description Try again to take in what could not be handled.
         */
        post: operations["replay_payload"];
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
        /**
         * Post Upload
         * @description Keep a file; its type is read from its bytes.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Alerts
         * @description List the lines, those that happened last first.
         */
        get: operations["list_alerts"];
        put?: never;
        post?: never;
        /**
         * Delete Alerts
         * @description Clear the list for everybody. What goes wrong again comes back.
         */
        delete: operations["clear_alerts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order Requests
         * @description List the orders of sites: those that wait to be mended, unless others are asked for.
         */
        get: operations["list_order_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-requests/{order_request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order Request
         * @description Show what a site sent, and what is wrong with it.
         */
        get: operations["get_order_request"];
        put?: never;
        post?: never;
        /**
         * Discard
         * @description Take what is no order off the list.
         */
        delete: operations["discard_order_request"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-requests/{order_request_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept
         * @description Make the order of the fields as they were put right.
         */
        post: operations["accept_order_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/order-requests/{order_request_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore
         * @description Let what was taken off the list wait again.
         */
        post: operations["restore_order_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Orders
         * @description Add up the orders of a period that the employee may see.
         */
        get: operations["report_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Products
         * @description Add up what was ordered, by product: two hundred that brought most.
         */
        get: operations["report_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Chats
         * @description Add up the chats of a period that the employee may see, and how they were answered.
         */
        get: operations["report_chats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/chats/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rows
         * @description List the chats behind a figure.
         */
        get: operations["list_report_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/orders.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Orders
         * @description Give a table of the report of orders.
         */
        get: operations["export_report_of_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/products.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Products
         * @description Give the table of products.
         */
        get: operations["export_report_of_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/chats.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Chats
         * @description Give a table of the report of chats.
         */
        get: operations["export_report_of_chats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Webhooks
         * @description List the addresses.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Post Webhook
         * @description Make an address.
         */
        post: operations["create_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}": {
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
         * Remove Webhook
         * @description Remove an address with its log.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        /**
         * Patch Webhook
         * @description Change an address, pause it, or let it go on.
         */
        patch: operations["change_webhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Test
         * @description Send a test to an address.
         */
        post: operations["test_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Deliveries
         * @description List what was or will be sent to an address.
         */
        get: operations["list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{webhook_delivery_id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Repeat
         * @description Send a delivery once more, with the same id and body.
         */
        post: operations["repeat_webhook_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Api Keys
         * @description List the keys that are good.
         */
        get: operations["list_api_keys"];
        put?: never;
        /**
         * Post Api Key
         * @description Make a key that acts as whoever makes it.
         */
        post: operations["create_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{api_key_id}": {
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
         * Delete Api Key
         * @description Revoke a key.
         */
        delete: operations["revoke_api_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Audit
         * @description List who changed what in the company, the newest first.
         */
        get: operations["list_audit"];
        put?: never;
        post?: never;
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
         * StartOut
         * @description Whether the installation waits for its first company.
         */
        StartOut: {
            /** Is Open */
            is_open: boolean;
        };
        /**
         * StartIn
         * @description The first company and its owner; ``code`` is what `kramar serve` prints.
         */
        StartIn: {
            /** Code */
            code: string;
            /** Company */
            company: string;
            /** Full Name */
            full_name: string;
            /** Login */
            login: string;
            /** Password */
            password: string;
            /**
             * Language
             * @default uk
             * @enum {string}
             */
            language: "uk" | "en";
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
         * CountersOut
         * @description Unread chats: the employee's own, and those of nobody; unread mentions; system messages.
         */
        CountersOut: {
            /** Mine */
            mine: number;
            /** Unassigned */
            unassigned: number;
            /** Mentions */
            mentions: number;
            /** Alerts */
            alerts: number;
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
            /** On Site */
            on_site: boolean;
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
        /**
         * Presence
         * @description Whether the employee is on site: orders and chats are handed out to those who are.
         */
        Presence: {
            /** On Site */
            on_site: boolean;
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
            /** Currency */
            currency?: string | null;
            /** Language */
            language?: ("uk" | "en") | null;
            /** Messenger Enabled */
            messenger_enabled?: boolean | null;
            /** Working Hours */
            working_hours?: components["schemas"]["WorkingSpan"][] | null;
            /** Overdue Minutes */
            overdue_minutes?: number | null;
            /** Client Follows Chat */
            client_follows_chat?: boolean | null;
            /** Away Message Enabled */
            away_message_enabled?: boolean | null;
            /** Away Message */
            away_message?: string | null;
            /** Allow Negative Stock */
            allow_negative_stock?: boolean | null;
        };
        /**
         * DeletionIn
         * @description The company's name, typed once more.
         */
        DeletionIn: {
            /** Name */
            name: string;
        };
        /**
         * SecondStepRule
         * @description Whether everybody of the company signs in by two steps.
         */
        SecondStepRule: {
            /** Required */
            required: boolean;
        };
        /**
         * LimitsOut
         * @description What the plan allows; ``None`` is no limit.
         */
        LimitsOut: {
            /** Employees */
            employees: number | null;
            /** Channels */
            channels: number | null;
            /** Orders A Month */
            orders_a_month: number | null;
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
         * PlanPaymentOut
         * @description Money that came to the operator.
         */
        PlanPaymentOut: {
            /**
             * Paid Date
             * Format: date
             */
            paid_date: string;
            /** Amount */
            amount: string;
            /** Plan */
            plan: string;
            /**
             * Paid Until
             * Format: date
             */
            paid_until: string;
        };
        /**
         * SubscriptionOut
         * @description What the company pays for and where to; an installation of one's own may have neither.
         *
         *     ``used`` is for administrators: others do not see how much there is of everything.
         *     ``code`` is an SVG that a bank's application opens as a filled-in payment, or empty.
         */
        SubscriptionOut: {
            /** Plan */
            plan: string | null;
            /** Price */
            price: string | null;
            limits: components["schemas"]["LimitsOut"] | null;
            used: components["schemas"]["UsageOut"] | null;
            /** Paid Until */
            paid_until: string | null;
            /** Days Left */
            days_left: number | null;
            /** Payments */
            payments: components["schemas"]["PlanPaymentOut"][];
            payment_details: components["schemas"]["PaymentDetailsOut"] | null;
            /** Code */
            code: string;
        };
        /**
         * UsageOut
         * @description How much is in use of what plans limit.
         */
        UsageOut: {
            /** Employees */
            employees: number;
            /** Channels */
            channels: number;
            /** Orders A Month */
            orders_a_month: number;
        };
        /**
         * CompanyExportPage
         * @description The company's latest exports of everything.
         */
        CompanyExportPage: {
            /** Items */
            items: components["schemas"]["CompanyExportSnapshot"][];
            /** Next */
            next?: null;
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
         * RetentionChoice
         * @description For how many months what is kept; ``null`` is for ever, what is left out stays.
         */
        RetentionChoice: {
            /** Messages */
            messages?: number | null;
            /** Requests */
            requests?: number | null;
            /** Order History */
            order_history?: number | null;
            /** Audit */
            audit?: number | null;
        };
        /**
         * RetentionPreview
         * @description How many rows of each would be deleted now; ``null`` where none is asked about.
         */
        RetentionPreview: {
            /** Messages */
            messages?: number | null;
            /** Requests */
            requests?: number | null;
            /** Order History */
            order_history?: number | null;
            /** Audit */
            audit?: number | null;
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
         * SecuredOut
         * @description Ids of the employees who sign in by two steps.
         */
        SecuredOut: {
            /** Items */
            items: number[];
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
         * DismissIn
         * @description Who gets what the employee leaves behind; nobody where it is left out.
         */
        DismissIn: {
            /** Hand To */
            hand_to?: number | null;
        };
        /**
         * HandoverOut
         * @description What a dismissed employee left, on its way to a colleague or to nobody.
         */
        HandoverOut: {
            /** Employee Id */
            employee_id: number;
            /** Receiver Id */
            receiver_id: number | null;
            /** Done */
            done: number;
            /** Total */
            total: number;
        };
        /**
         * HandoverPage
         * @description All that is on its way.
         */
        HandoverPage: {
            /** Items */
            items: components["schemas"]["HandoverOut"][];
            /** Next */
            next?: null;
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
         * Permission
         * @description What a role may allow. Without ``CHATS_SEE_…`` an employee sees only their own chats.
         * @enum {string}
         */
        Permission: "chats.use" | "chats.see_all" | "chats.see_unassigned" | "chats.take" | "chats.hand_over_others" | "chats.see_edits" | "orders.view" | "orders.view_all" | "orders.create" | "orders.edit" | "orders.delete" | "orders.unlock" | "clients.view" | "clients.edit" | "clients.delete" | "clients.merge" | "clients.export" | "clients.see_full_phones" | "clients.personal_data" | "catalog.view" | "catalog.edit" | "catalog.import" | "alerts.view" | "statistics.view" | "administration";
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
            permissions: components["schemas"]["Permission"][];
        };
        /**
         * RoleIn
         * @description A role to make.
         */
        RoleIn: {
            /** Name */
            name: string;
            /**
             * Permissions
             * @default []
             */
            permissions: components["schemas"]["Permission"][];
        };
        /**
         * RoleGrid
         * @description All roles with all they allow.
         */
        RoleGrid: {
            /** Items */
            items: components["schemas"]["RoleRow"][];
            /** Next */
            next?: null;
        };
        /**
         * RoleRow
         * @description A role with how many people who work here have it.
         */
        RoleRow: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Code */
            code: string;
            /** Permissions */
            permissions: components["schemas"]["Permission"][];
            /** People */
            people: number;
        };
        /**
         * RolePatch
         * @description What to change about a role; what is left out stays.
         */
        RolePatch: {
            /** Name */
            name?: string | null;
            /** Grant */
            grant?: components["schemas"]["Permission"][] | null;
            /** Revoke */
            revoke?: components["schemas"]["Permission"][] | null;
        };
        /**
         * DistributionOut
         * @description The settings, and how much waits in the queues now.
         *
         *     :ivar leave_after_minutes: without an open screen, after which one has left; zero is never
         */
        DistributionOut: {
            /** Orders Enabled */
            orders_enabled: boolean;
            /** Chats Enabled */
            chats_enabled: boolean;
            /** Leave After Minutes */
            leave_after_minutes: number;
            /** Hand Back Enabled */
            hand_back_enabled: boolean;
            /** Orders Waiting */
            orders_waiting: number;
            /** Chats Waiting */
            chats_waiting: number;
        };
        /**
         * DistributionPatch
         * @description What is to change; what is left out stays.
         */
        DistributionPatch: {
            /** Orders Enabled */
            orders_enabled?: boolean | null;
            /** Chats Enabled */
            chats_enabled?: boolean | null;
            /** Leave After Minutes */
            leave_after_minutes?: number | null;
            /** Hand Back Enabled */
            hand_back_enabled?: boolean | null;
        };
        /**
         * QueueOut
         * @description How many new orders and unanswered chats nobody has.
         */
        QueueOut: {
            /** Orders */
            orders: number;
            /** Chats */
            chats: number;
        };
        /**
         * NextQuery
         * @description What would be handed out.
         */
        NextQuery: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "order" | "chat";
        };
        /**
         * NextOut
         * @description Who would be given the next one of a buyer whom nobody knows, and why.
         */
        NextOut: {
            /** Enabled */
            enabled: boolean;
            /** Waiting */
            waiting: number;
            employee: components["schemas"]["Ref"] | null;
            reason: components["schemas"]["Reason"] | null;
            /** Standings */
            standings: components["schemas"]["StandingOut"][];
        };
        /**
         * Reason
         * @description Why somebody was chosen.
         * @enum {string}
         */
        Reason: "client" | "alone" | "share";
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
         * StandingOut
         * @description Where an employee stands: what they took today, what they have in hand, and why not they.
         */
        StandingOut: {
            employee: components["schemas"]["Ref"];
            /**
             * State
             * @enum {string}
             */
            state: "next" | "ready" | "full" | "weightless" | "out" | "away" | "not_allowed";
            /** Taken */
            taken: number;
            /** Weight */
            weight: number;
            /** In Hand */
            in_hand: number;
            /** Limit */
            limit: number | null;
        };
        /**
         * ParticipantList
         * @description Everybody whose role lets them work on orders or answer in chats.
         */
        ParticipantList: {
            /** Items */
            items: components["schemas"]["ParticipantOut"][];
            /** Next */
            next?: null;
        };
        /**
         * ParticipantOut
         * @description An employee who may take part, and how.
         */
        ParticipantOut: {
            employee: components["schemas"]["Ref"];
            /** Takes Part */
            takes_part: boolean;
            /** Weight */
            weight: number;
            /** Order Limit */
            order_limit: number | null;
            /** Chat Limit */
            chat_limit: number | null;
            /** On Site */
            on_site: boolean;
            /** Takes Orders */
            takes_orders: boolean;
            /** Takes Chats */
            takes_chats: boolean;
        };
        /**
         * ParticipantIn
         * @description How an employee takes part: weight zero takes only what comes from their own clients.
         */
        ParticipantIn: {
            /** Takes Part */
            takes_part: boolean;
            /** Weight */
            weight: number;
            /** Order Limit */
            order_limit?: number | null;
            /** Chat Limit */
            chat_limit?: number | null;
        };
        /**
         * ShiftsQuery
         * @description A page of the log.
         */
        ShiftsQuery: {
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /** Employee */
            employee?: number | null;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit: number;
        };
        /**
         * ShiftOut
         * @description One stay on site; ``end`` says why it ended, and is empty while it lasts.
         */
        ShiftOut: {
            /** Id */
            id: number;
            employee: components["schemas"]["Ref"];
            /**
             * Began At
             * Format: date-time
             */
            began_at: string;
            /** Ended At */
            ended_at: string | null;
            /**
             * End
             * @enum {string}
             */
            end: "" | "switch" | "connection" | "sign_out" | "dismissal" | "off";
        };
        /**
         * ShiftPage
         * @description A page of the log, those who came last first.
         */
        ShiftPage: {
            /** Items */
            items: components["schemas"]["ShiftOut"][];
            /** Next */
            next: string | null;
        };
        /**
         * ShiftChoices
         * @description Days of the company's calendar, both counted in, and whose.
         */
        ShiftChoices: {
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /** Employee */
            employee?: number | null;
        };
        /**
         * HoursOut
         * @description Everybody who was on site in the period.
         */
        HoursOut: {
            /** Items */
            items: components["schemas"]["WorkedOut"][];
        };
        /**
         * WorkedOut
         * @description How many minutes an employee was on site: in all, and on each day that had any.
         */
        WorkedOut: {
            employee: components["schemas"]["Ref"];
            /** Minutes */
            minutes: number;
            /** Days */
            days: {
                [key: string]: number;
            };
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
         * ChatQuery
         * @description The filters of the list, and the page of it.
         */
        ChatQuery: {
            /**
             * State
             * @default open
             * @enum {string}
             */
            state: "open" | "closed" | "all";
            /**
             * Unread
             * @default false
             */
            unread: boolean;
            /**
             * Unanswered
             * @default false
             */
            unanswered: boolean;
            /** Linked */
            linked?: boolean | null;
            /** Snoozed */
            snoozed?: boolean | null;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Channel
             * @default []
             */
            channel: number[];
            /**
             * Label
             * @default []
             */
            label: number[];
            /**
             * Label Mode
             * @default any
             * @enum {string}
             */
            label_mode: "any" | "all";
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 30
             */
            limit: number;
        };
        /**
         * ChannelRef
         * @description The channel of a chat.
         */
        ChannelRef: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /**
         * ChatPage
         * @description A page of chats.
         *
         *     ``number`` is the number of the event up to which the page is valid.
         */
        ChatPage: {
            /** Items */
            items: components["schemas"]["ChatSnapshot"][];
            /** Next */
            next: string | null;
            /** Number */
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
            channel: components["schemas"]["ChannelRef"];
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
         * ChatChoices
         * @description The filters of the list; ``responsible`` is an id, ``me`` or ``none``.
         */
        ChatChoices: {
            /**
             * State
             * @default open
             * @enum {string}
             */
            state: "open" | "closed" | "all";
            /**
             * Unread
             * @default false
             */
            unread: boolean;
            /**
             * Unanswered
             * @default false
             */
            unanswered: boolean;
            /** Linked */
            linked?: boolean | null;
            /** Snoozed */
            snoozed?: boolean | null;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Channel
             * @default []
             */
            channel: number[];
            /**
             * Label
             * @default []
             */
            label: number[];
            /**
             * Label Mode
             * @default any
             * @enum {string}
             */
            label_mode: "any" | "all";
        };
        /**
         * ChoiceCount
         * @description How many chats there are with one choice; ``id`` of a responsible may be that of nobody.
         */
        ChoiceCount: {
            /** Id */
            id: number | null;
            /** Count */
            count: number;
        };
        /**
         * CountsOut
         * @description How many chats one would see with each choice added to the others.
         *
         *     A choice that shuts out another of its kind is counted instead of it.
         */
        CountsOut: {
            states: components["schemas"]["StateCounts"];
            /** Unread */
            unread: number;
            /** Unanswered */
            unanswered: number;
            /** Linked */
            linked: number;
            /** Unlinked */
            unlinked: number;
            /** Unassigned */
            unassigned: number;
            /** Snoozed */
            snoozed: number;
            /** Responsibles */
            responsibles: components["schemas"]["ChoiceCount"][];
            /** Channels */
            channels: components["schemas"]["ChoiceCount"][];
            /** Labels */
            labels: components["schemas"]["ChoiceCount"][];
        };
        /**
         * StateCounts
         * @description How many chats there are in each state.
         */
        StateCounts: {
            /** Open */
            open: number;
            /** Closed */
            closed: number;
            /** All */
            all: number;
        };
        /**
         * CapabilitiesOut
         * @description The screen follows this table: limits are shown, and what cannot be done is not offered.
         *
         *     Sizes are bytes; ``splits_text`` says that a longer text goes as several messages, and
         *     ``parts_limit`` as how many. ``files_limit`` is the most files of one message; ``albums`` are
         *     patterns of files that stand in one album together, the first group that fits being a file's
         *     own. No ``reactions`` means that any emoji may be one. After ``reply_window_hours`` only
         *     ``after_window`` is taken; ``late_reply_hours`` count from the client's words too, and are
         *     none where this channel's settings allow no late answer.
         */
        CapabilitiesOut: {
            /** Text Limit */
            text_limit: number;
            /**
             * Text Unit
             * @enum {string}
             */
            text_unit: "characters" | "utf16" | "bytes";
            /** Splits Text */
            splits_text: boolean;
            /** Parts Limit */
            parts_limit: number;
            /** Caption Limit */
            caption_limit: number;
            /** File Size Limit */
            file_size_limit: number;
            /** Image Size Limit */
            image_size_limit: number;
            /** Accepts */
            accepts: string[];
            /** Files Limit */
            files_limit: number;
            /** Album Limit */
            album_limit: number;
            /** Albums */
            albums: string[][];
            /** Voice Types */
            voice_types: string[];
            /** Can Edit */
            can_edit: boolean;
            /** Can Delete */
            can_delete: boolean;
            /** Can React */
            can_react: boolean;
            /** Reactions */
            reactions: string[];
            /** Edit Window Hours */
            edit_window_hours: number | null;
            /** Delete Window Hours */
            delete_window_hours: number | null;
            /** Can Quote */
            can_quote: boolean;
            /** Can Type */
            can_type: boolean;
            /**
             * Receipts
             * @enum {string}
             */
            receipts: "none" | "read" | "delivered_read";
            /** Reply Window Hours */
            reply_window_hours: number | null;
            /** Late Reply Hours */
            late_reply_hours: number | null;
            /**
             * After Window
             * @enum {string}
             */
            after_window: "nothing" | "tag" | "template";
        };
        /**
         * ChatOut
         * @description One chat, with what its channel can do.
         */
        ChatOut: {
            /** Id */
            id: number;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "closed";
            channel: components["schemas"]["ChannelRef"];
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
            capabilities: components["schemas"]["CapabilitiesOut"];
            /** Number */
            number: number;
        };
        /**
         * TakeIn
         * @description ``from`` is the responsible whom the employee saw when they asked.
         */
        TakeIn: {
            /** From */
            from?: number | null;
        };
        /**
         * ResponsibleIn
         * @description Who is to answer for the chat.
         */
        ResponsibleIn: {
            /** Employee Id */
            employee_id: number;
        };
        /**
         * ReadIn
         * @description Up to which message the chat was read.
         */
        ReadIn: {
            /** Seq */
            seq: number;
        };
        /**
         * MessageQuery
         * @description Which messages of a chat are listed.
         */
        MessageQuery: {
            /** Before */
            before?: number | null;
            /** After */
            after?: number | null;
            /** Around */
            around?: number | null;
            /**
             * Limit
             * @default 50
             */
            limit: number;
        };
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
         * MessagePage
         * @description Messages in ascending order.
         *
         *     ``next`` is the ``before`` of the next older page, ``newer`` the ``after`` of the next newer
         *     one; ``None`` where there is none.
         */
        MessagePage: {
            /** Items */
            items: components["schemas"]["MessageSnapshot"][];
            /** Next */
            next: number | null;
            /** Newer */
            newer: number | null;
            /** Number */
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
         * MessageIn
         * @description A message to send; ``client_id`` is the screen's own (law 10).
         *
         *     ``seen_seq`` is up to which message the employee has seen the conversation: when the client
         *     wrote after it, nothing is sent.
         *     The label of a ``quick_reply`` is put on the chat once the message is sent, unless
         *     ``with_label`` is false. A ``template`` makes the text by itself.
         */
        MessageIn: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Text
             * @default
             */
            text: string;
            /**
             * Attachments
             * @default []
             */
            attachments: number[];
            /** Reply To */
            reply_to?: number | null;
            /** Seen Seq */
            seen_seq?: number | null;
            /** Quick Reply */
            quick_reply?: number | null;
            /**
             * With Label
             * @default true
             */
            with_label: boolean;
            template?: components["schemas"]["TemplateIn"] | null;
        };
        /**
         * TemplateIn
         * @description A template of the channel's account, with a value for each of its fields' keys.
         */
        TemplateIn: {
            /** Name */
            name: string;
            /** Language */
            language: string;
            /**
             * Values
             * @default {}
             */
            values: {
                [key: string]: string;
            };
        };
        /**
         * TextIn
         * @description The new text of a message.
         */
        TextIn: {
            /** Text */
            text: string;
        };
        /**
         * ReactionIn
         * @description One emoji; ``null`` takes the reaction back.
         */
        ReactionIn: {
            /** Emoji */
            emoji: string | null;
        };
        /**
         * FormerTextOut
         * @description A text that the message shows no longer, and when it was replaced or deleted.
         */
        FormerTextOut: {
            /** Text */
            text: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * HistoryOut
         * @description What a message said before, the oldest first.
         */
        HistoryOut: {
            /** Items */
            items: components["schemas"]["FormerTextOut"][];
            /** Next */
            next?: null;
        };
        /**
         * SnoozeIn
         * @description Until when the chat is put away.
         */
        SnoozeIn: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
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
         * ScheduledList
         * @description Everything that waits in a chat; it is never so much that it would need pages.
         */
        ScheduledList: {
            /** Items */
            items: components["schemas"]["ScheduledSnapshot"][];
            /** Next */
            next?: null;
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
         * ScheduledIn
         * @description A message and when it shall leave; ``quick_reply`` is used, and puts its label, then.
         */
        ScheduledIn: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Text
             * @default
             */
            text: string;
            /**
             * Attachments
             * @default []
             */
            attachments: number[];
            /**
             * Send At
             * Format: date-time
             */
            send_at: string;
            /**
             * Cancel If Client Writes
             * @default true
             */
            cancel_if_client_writes: boolean;
            /** Quick Reply */
            quick_reply?: number | null;
            /**
             * With Label
             * @default true
             */
            with_label: boolean;
        };
        /**
         * ScheduledPatch
         * @description What is to change; what is left out stays.
         */
        ScheduledPatch: {
            /** Text */
            text?: string | null;
            /** Send At */
            send_at?: string | null;
            /** Cancel If Client Writes */
            cancel_if_client_writes?: boolean | null;
        };
        /**
         * TemplateButtonOut
         * @description A button under the words.
         */
        TemplateButtonOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "reply" | "url" | "phone" | "code";
            /** Text */
            text: string;
            /** Target */
            target: string;
        };
        /**
         * TemplateFieldOut
         * @description A place to fill in; ``variable`` is what most probably belongs there, or empty.
         */
        TemplateFieldOut: {
            /** Key */
            key: string;
            /** Example */
            example: string;
            /** Variable */
            variable: string;
        };
        /**
         * TemplateOut
         * @description A template; its places are marked in the words as ``{{1}}`` or ``{{name}}``.
         *
         *     A field's key is ``body.1``, ``header.name``, ``button.0``. One that cannot be sent is shown
         *     with its ``status``, or is of a kind that only the provider's own pages can fill in.
         */
        TemplateOut: {
            /** Name */
            name: string;
            /** Language */
            language: string;
            /**
             * Category
             * @enum {string}
             */
            category: "utility" | "marketing" | "authentication";
            /**
             * Status
             * @enum {string}
             */
            status: "approved" | "paused" | "disabled";
            /**
             * Quality
             * @enum {string}
             */
            quality: "" | "high" | "medium" | "low";
            /** Header */
            header: string;
            /**
             * Header File
             * @enum {string}
             */
            header_file: "" | "image" | "video" | "document";
            /** Body */
            body: string;
            /** Footer */
            footer: string;
            /** Buttons */
            buttons: components["schemas"]["TemplateButtonOut"][];
            /** Fields */
            fields: components["schemas"]["TemplateFieldOut"][];
            /** Can Be Sent */
            can_be_sent: boolean;
        };
        /**
         * TemplatesOut
         * @description All of them, with the values of this chat's variables.
         *
         *     ``trouble`` says why they could not be asked for anew at ``asked_at``.
         */
        TemplatesOut: {
            /** Items */
            items: components["schemas"]["TemplateOut"][];
            /** Values */
            values: {
                [key: string]: string;
            };
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Trouble */
            trouble: string;
        };
        /**
         * BulkActionList
         * @description The employee's latest actions.
         */
        BulkActionList: {
            /** Items */
            items: components["schemas"]["BulkActionSnapshot"][];
            /** Next */
            next?: null;
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
         * BulkActionIn
         * @description What is to be done, and to the chats of a filter or to those that are named.
         */
        BulkActionIn: {
            /**
             * Action
             * @enum {string}
             */
            action: "label" | "unlabel" | "hand_over" | "close" | "read";
            filter?: components["schemas"]["ChatChoices"] | null;
            /**
             * Chat Ids
             * @default []
             */
            chat_ids: number[];
            /** Label */
            label?: string | null;
            /** Label Id */
            label_id?: number | null;
            /** Employee Id */
            employee_id?: number | null;
        };
        /**
         * ChatLabelIn
         * @description The name of the label to put on; an unknown one is made.
         */
        ChatLabelIn: {
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
         * ProbableClients
         * @description Who has the number that the provider has verified; both empty where it told none.
         *
         *     :ivar phone: hidden from whoever may not see phones
         */
        ProbableClients: {
            /** Phone */
            phone: string;
            /** Items */
            items: components["schemas"]["ClientSnapshot"][];
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
         * LinkIn
         * @description The client to link the chat to.
         */
        LinkIn: {
            /** Client Id */
            client_id: number;
        };
        /**
         * ClientIn
         * @description The fields of a card; in a change what is left out stays.
         */
        ClientIn: {
            /** Last Name */
            last_name?: string | null;
            /** First Name */
            first_name?: string | null;
            /** Patronymic */
            patronymic?: string | null;
            /** Comment */
            comment?: string | null;
            /** Phones */
            phones?: string[] | null;
            /** Emails */
            emails?: string[] | null;
            /** Addresses */
            addresses?: string[] | null;
        };
        /**
         * NotePage
         * @description All notes about a client, the newest first.
         */
        NotePage: {
            /** Items */
            items: components["schemas"]["NoteSnapshot"][];
            /** Next */
            next?: string | null;
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
         * NoteIn
         * @description The text of a note.
         */
        NoteIn: {
            /** Text */
            text: string;
        };
        /**
         * CategoryList
         * @description All categories in their order.
         */
        CategoryList: {
            /** Items */
            items: components["schemas"]["CategorySnapshot"][];
            /** Next */
            next?: null;
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
         * CategoryIn
         * @description A category's fields; what is left out stays, a parent of zero is none.
         */
        CategoryIn: {
            /** Name */
            name?: string | null;
            /** Parent Id */
            parent_id?: number | null;
            /** Position */
            position?: number | null;
        };
        /**
         * BulkPreviewLineOut
         * @description An offer as it is and as it would be; ``problem`` is a code, empty when it can be changed.
         */
        BulkPreviewLineOut: {
            /** Product Id */
            product_id: number;
            /** Offer Id */
            offer_id: number;
            /** Name */
            name: string;
            /** Sku */
            sku: string;
            /** Price */
            price: string;
            /** New Price */
            new_price: string;
            /** Stock */
            stock: number;
            /** New Stock */
            new_stock: number;
            /** Problem */
            problem: string;
        };
        /**
         * BulkPreviewOut
         * @description How many products are meant, and the first of their offers.
         */
        BulkPreviewOut: {
            /** Total */
            total: number;
            /** Lines */
            lines: components["schemas"]["BulkPreviewLineOut"][];
        };
        /**
         * PriceChangeIn
         * @description A price to set, a sum to add (less than zero takes away), or percent to add.
         */
        PriceChangeIn: {
            /**
             * How
             * @enum {string}
             */
            how: "set" | "add" | "percent";
            /** Value */
            value: number | string;
        };
        /**
         * ProductBulkIn
         * @description What is to be changed, of the products of a filter or of those that are named.
         *
         *     What is left out stays; a category of zero is none.
         */
        ProductBulkIn: {
            filter?: components["schemas"]["ProductChoices"] | null;
            /**
             * Product Ids
             * @default []
             */
            product_ids: number[];
            price?: components["schemas"]["PriceChangeIn"] | null;
            stock?: components["schemas"]["StockChangeIn"] | null;
            /** Category Id */
            category_id?: number | null;
            /**
             * State
             * @default
             * @enum {string}
             */
            state: "" | "active" | "archived";
        };
        /**
         * ProductChoices
         * @description Which products are wanted.
         */
        ProductChoices: {
            /**
             * Q
             * @default
             */
            q: string;
            /** Category */
            category?: number | null;
            /**
             * Stock
             * @default
             * @enum {string}
             */
            stock: "" | "in" | "low" | "out";
            /** Price From */
            price_from?: number | string | null;
            /** Price To */
            price_to?: number | string | null;
            /**
             * State
             * @default all
             * @enum {string}
             */
            state: "all" | "active" | "hidden" | "archived";
        };
        /**
         * StockChangeIn
         * @description A count to set, or to add.
         */
        StockChangeIn: {
            /**
             * How
             * @enum {string}
             */
            how: "set" | "add";
            /** Value */
            value: number;
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
         * ProductJobList
         * @description The employee's latest changes of many products.
         */
        ProductJobList: {
            /** Items */
            items: components["schemas"]["ProductJobSnapshot"][];
            /** Next */
            next?: null;
        };
        /**
         * UploadOut
         * @description A file that waits to be sent.
         */
        UploadOut: {
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
            /** Duration */
            duration: number | null;
            /** Url */
            url: string;
            /** Thumbnail Url */
            thumbnail_url: string | null;
        };
        /**
         * ProductQuery
         * @description Which products, and which page of them.
         */
        ProductQuery: {
            /**
             * Q
             * @default
             */
            q: string;
            /** Category */
            category?: number | null;
            /**
             * Stock
             * @default
             * @enum {string}
             */
            stock: "" | "in" | "low" | "out";
            /** Price From */
            price_from?: number | string | null;
            /** Price To */
            price_to?: number | string | null;
            /**
             * State
             * @default all
             * @enum {string}
             */
            state: "all" | "active" | "hidden" | "archived";
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit: number;
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
         * ProductPage
         * @description A page of products, the newest first.
         */
        ProductPage: {
            /** Items */
            items: components["schemas"]["ProductRow"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ProductRow
         * @description A product as the list shows it.
         */
        ProductRow: {
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
         * OfferIn
         * @description An offer's fields; in a change what is left out stays.
         */
        OfferIn: {
            /** Name */
            name?: string | null;
            /** Sku */
            sku?: string | null;
            /** Price */
            price?: number | string | null;
            /** Old Price */
            old_price?: number | string | null;
            /** Stock */
            stock?: number | null;
            /** Tracks Stock */
            tracks_stock?: boolean | null;
            /** Barcode */
            barcode?: string | null;
            /** Attributes */
            attributes?: {
                [key: string]: string;
            } | null;
            /** Picture Id */
            picture_id?: number | null;
            /** Is Active */
            is_active?: boolean | null;
        };
        /**
         * ProductIn
         * @description A product to make, with its offers.
         */
        ProductIn: {
            /** Name */
            name?: string | null;
            /** Description */
            description?: string | null;
            /** Vendor */
            vendor?: string | null;
            /** Category Id */
            category_id?: number | null;
            /** Picture Id */
            picture_id?: number | null;
            /** Is Active */
            is_active?: boolean | null;
            /**
             * Offers
             * @default []
             */
            offers: components["schemas"]["OfferIn"][];
        };
        /**
         * ProductPatch
         * @description A product's fields; what is left out stays, zero takes category and picture away.
         */
        ProductPatch: {
            /** Name */
            name?: string | null;
            /** Description */
            description?: string | null;
            /** Vendor */
            vendor?: string | null;
            /** Category Id */
            category_id?: number | null;
            /** Picture Id */
            picture_id?: number | null;
            /** Is Active */
            is_active?: boolean | null;
        };
        /**
         * ProductDeletedOut
         * @description What became of it: orders may refer to it, then it is archived.
         */
        ProductDeletedOut: {
            /**
             * Result
             * @enum {string}
             */
            result: "deleted" | "archived";
            product: components["schemas"]["ProductSnapshot"] | null;
        };
        /**
         * Arrangement
         * @description A product's pictures, the main one first; none is none.
         */
        Arrangement: {
            /** File Ids */
            file_ids: number[];
        };
        /**
         * OfferQuery
         * @description A part of a name, a SKU or a barcode, or ids with commas between; a limit of products.
         */
        OfferQuery: {
            /**
             * Q
             * @default
             */
            q: string;
            /**
             * Ids
             * @default
             */
            ids: string;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 20
             */
            limit: number;
        };
        /**
         * OfferChoice
         * @description An offer as it is picked for an order or a message.
         */
        OfferChoice: {
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
            /** Picture Url */
            picture_url: string | null;
            /** Is Active */
            is_active: boolean;
        };
        /**
         * OfferPage
         * @description Offers on sale, the newest products first; those that were named may be off sale.
         */
        OfferPage: {
            /** Items */
            items: components["schemas"]["OfferChoice"][];
            /** Next */
            next?: string | null;
        };
        /**
         * OfferCardOut
         * @description What a client is shown of an offer; the picture is sent as any other file.
         */
        OfferCardOut: {
            /** Name */
            name: string;
            /** Price */
            price: string;
            /** Old Price */
            old_price: string | null;
            picture: components["schemas"]["UploadOut"] | null;
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
         * BulkOrdersIn
         * @description What to do to all of them; no employee is nobody.
         */
        BulkOrdersIn: {
            filter?: components["schemas"]["OrderChoices"] | null;
            /**
             * Order Ids
             * @default []
             */
            order_ids: number[];
            /**
             * Action
             * @enum {string}
             */
            action: "status" | "responsible" | "delete";
            /** Status Id */
            status_id?: number | null;
            /** Employee Id */
            employee_id?: number | null;
        };
        /**
         * OrderChoices
         * @description The filters of the list; ``responsible`` is an id, ``me`` or ``none``.
         *
         *     An empty ``utm_source`` or ``utm_campaign`` asks for orders without one.
         */
        OrderChoices: {
            /**
             * Status
             * @default []
             */
            status: number[];
            /**
             * Group
             * @default []
             */
            group: ("new" | "work" | "sent" | "done" | "refused" | "returned")[];
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Source
             * @default []
             */
            source: number[];
            /**
             * Carrier
             * @default []
             */
            carrier: ("" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other")[];
            /**
             * Payment
             * @default []
             */
            payment: ("unpaid" | "part" | "paid")[];
            /** Created From */
            created_from?: string | null;
            /** Created To */
            created_to?: string | null;
            /** Total From */
            total_from?: number | string | null;
            /** Total To */
            total_to?: number | string | null;
            /** Offer */
            offer?: number | null;
            /**
             * Utm Source
             * @default []
             */
            utm_source: string[];
            /**
             * Utm Campaign
             * @default []
             */
            utm_campaign: string[];
            /** From Chat */
            from_chat?: boolean | null;
            /**
             * Q
             * @default
             */
            q: string;
        };
        /**
         * ExportOrdersIn
         * @description In which form the table is wanted, and with which columns.
         */
        ExportOrdersIn: {
            filter?: components["schemas"]["OrderChoices"] | null;
            /**
             * Order Ids
             * @default []
             */
            order_ids: number[];
            /**
             * Format
             * @default csv
             * @enum {string}
             */
            format: "csv" | "xlsx";
            /** Columns */
            columns: ("number" | "status" | "buyer" | "phone" | "email" | "goods" | "total" | "paid" | "payment" | "responsible" | "source" | "delivery" | "ttn" | "comment" | "utm" | "created" | "changed")[];
        };
        /**
         * OrderJobList
         * @description The employee's latest work.
         */
        OrderJobList: {
            /** Items */
            items: components["schemas"]["OrderJobSnapshot"][];
            /** Next */
            next?: null;
        };
        /**
         * OrderQuery
         * @description The filters of the list, and the page of it.
         */
        OrderQuery: {
            /**
             * Status
             * @default []
             */
            status: number[];
            /**
             * Group
             * @default []
             */
            group: ("new" | "work" | "sent" | "done" | "refused" | "returned")[];
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Source
             * @default []
             */
            source: number[];
            /**
             * Carrier
             * @default []
             */
            carrier: ("" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other")[];
            /**
             * Payment
             * @default []
             */
            payment: ("unpaid" | "part" | "paid")[];
            /** Created From */
            created_from?: string | null;
            /** Created To */
            created_to?: string | null;
            /** Total From */
            total_from?: number | string | null;
            /** Total To */
            total_to?: number | string | null;
            /** Offer */
            offer?: number | null;
            /**
             * Utm Source
             * @default []
             */
            utm_source: string[];
            /**
             * Utm Campaign
             * @default []
             */
            utm_campaign: string[];
            /** From Chat */
            from_chat?: boolean | null;
            /**
             * Q
             * @default
             */
            q: string;
            /**
             * Sort
             * @default created
             * @enum {string}
             */
            sort: "created" | "changed" | "total";
            /**
             * Order
             * @default desc
             * @enum {string}
             */
            order: "desc" | "asc";
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit: number;
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
         * OrderPage
         * @description A page of orders; valid at the event ``number``.
         */
        OrderPage: {
            /** Items */
            items: components["schemas"]["OrderSnapshot"][];
            /** Next */
            next: string | null;
            /** Number */
            number: number;
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
         * BuyerIn
         * @description Who buys, as the order names them.
         */
        BuyerIn: {
            /**
             * Last Name
             * @default
             */
            last_name: string;
            /**
             * First Name
             * @default
             */
            first_name: string;
            /**
             * Patronymic
             * @default
             */
            patronymic: string;
            /**
             * Phone
             * @default
             */
            phone: string;
            /**
             * Email
             * @default
             */
            email: string;
        };
        /**
         * DeliveryIn
         * @description Where the goods go; a method brings its carrier.
         */
        DeliveryIn: {
            /** Method Id */
            method_id?: number | null;
            /**
             * Carrier
             * @default
             * @enum {string}
             */
            carrier: "" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other";
            /**
             * City
             * @default
             */
            city: string;
            /**
             * City Ref
             * @default
             */
            city_ref: string;
            /**
             * Branch
             * @default
             */
            branch: string;
            /**
             * Branch Ref
             * @default
             */
            branch_ref: string;
            /**
             * Address
             * @default
             */
            address: string;
            /**
             * Price
             * @default 0.00
             */
            price: number | string;
        };
        /**
         * ExtraIn
         * @description A field of the sender's own.
         */
        ExtraIn: {
            /** Name */
            name: string;
            /**
             * Value
             * @default
             */
            value: string;
        };
        /**
         * LineIn
         * @description An offer of the catalogue, or a free line; without a price it is the offer's.
         */
        LineIn: {
            /** Offer Id */
            offer_id?: number | null;
            /**
             * Sku
             * @default
             */
            sku: string;
            /**
             * Name
             * @default
             */
            name: string;
            /**
             * Quantity
             * @default 1
             */
            quantity: number;
            /** Price */
            price?: number | string | null;
            /**
             * Discount
             * @default 0.00
             */
            discount: number | string;
        };
        /**
         * OrderIn
         * @description A whole order; without a client it is found or made by the buyer's phone.
         *
         *     Without ``responsible_id`` whoever makes the order answers for it; ``null`` is nobody. A
         *     program's order is nobody's then, too, while orders are handed out by themselves.
         */
        OrderIn: {
            /**
             * Lines
             * @default []
             */
            lines: components["schemas"]["LineIn"][];
            /** Client Id */
            client_id?: number | null;
            /**
             * @default {
             *       "last_name": "",
             *       "first_name": "",
             *       "patronymic": "",
             *       "phone": "",
             *       "email": ""
             *     }
             */
            buyer: components["schemas"]["BuyerIn"];
            /**
             * @default {
             *       "method_id": null,
             *       "carrier": "",
             *       "city": "",
             *       "city_ref": "",
             *       "branch": "",
             *       "branch_ref": "",
             *       "address": "",
             *       "price": "0.00"
             *     }
             */
            delivery: components["schemas"]["DeliveryIn"];
            /**
             * @default {
             *       "method_id": null,
             *       "cash_on_delivery": "0.00"
             *     }
             */
            payment: components["schemas"]["PaymentIn"];
            /**
             * Discount Kind
             * @default sum
             * @enum {string}
             */
            discount_kind: "sum" | "percent";
            /**
             * Discount Value
             * @default 0.00
             */
            discount_value: number | string;
            /**
             * Comment
             * @default
             */
            comment: string;
            /** Responsible Id */
            responsible_id?: number | null;
            /** Source Id */
            source_id?: number | null;
            /**
             * Source
             * @default
             */
            source: string;
            /**
             * Utm
             * @default {}
             */
            utm: {
                [key: string]: string;
            };
            /**
             * Extra
             * @default []
             */
            extra: components["schemas"]["ExtraIn"][];
            /** Chat Id */
            chat_id?: number | null;
            /**
             * External Id
             * @default
             */
            external_id: string;
            /** Status Id */
            status_id?: number | null;
        };
        /**
         * PaymentIn
         * @description How it is paid.
         */
        PaymentIn: {
            /** Method Id */
            method_id?: number | null;
            /**
             * Cash On Delivery
             * @default 0.00
             */
            cash_on_delivery: number | string;
        };
        /**
         * OrderCountsOut
         * @description How many orders one would see with each choice added to the others.
         *
         *     With ``is_exact`` false there are more than ``total``, and at least so many of each responsible.
         */
        OrderCountsOut: {
            /** Statuses */
            statuses: components["schemas"]["StatusCount"][];
            /** Groups */
            groups: {
                [key: string]: number;
            };
            /** Responsibles */
            responsibles: components["schemas"]["ResponsibleCount"][];
            /** Total */
            total: number;
            /** Is Exact */
            is_exact: boolean;
        };
        /**
         * ResponsibleCount
         * @description How many orders an employee has; no id: those of nobody.
         */
        ResponsibleCount: {
            /** Id */
            id: number | null;
            /** Count */
            count: number;
        };
        /**
         * StatusCount
         * @description How many orders have a status; at least so many where ``is_exact`` is false.
         */
        StatusCount: {
            /** Id */
            id: number;
            /** Count */
            count: number;
            /** Is Exact */
            is_exact: boolean;
        };
        /**
         * OrderConflict
         * @description Somebody else changed the order first: who, and the order as it is by now.
         */
        OrderConflict: {
            /** Code */
            code: string;
            /** Detail */
            detail: string;
            order: components["schemas"]["OrderSnapshot"];
        };
        /**
         * OrderPatch
         * @description What to change of an order; a part that is given replaces it whole.
         *
         *     :ivar version: of the order that the employee saw
         */
        OrderPatch: {
            /** Version */
            version: number;
            /** Lines */
            lines?: components["schemas"]["LineIn"][] | null;
            /** Client Id */
            client_id?: number | null;
            buyer?: components["schemas"]["BuyerIn"] | null;
            delivery?: components["schemas"]["DeliveryIn"] | null;
            payment?: components["schemas"]["PaymentIn"] | null;
            /** Discount Kind */
            discount_kind?: ("sum" | "percent") | null;
            /** Discount Value */
            discount_value?: number | string | null;
            /** Comment */
            comment?: string | null;
            /** Responsible Id */
            responsible_id?: number | null;
            /** Source Id */
            source_id?: number | null;
            /** Utm */
            utm?: {
                [key: string]: string;
            } | null;
            /** Extra */
            extra?: components["schemas"]["ExtraIn"][] | null;
        };
        /**
         * StatusIn
         * @description The status to give.
         */
        StatusIn: {
            /** Status Id */
            status_id: number;
        };
        /**
         * OrdersOfClient
         * @description A client's newest orders.
         */
        OrdersOfClient: {
            /** Items */
            items: components["schemas"]["OrderSnapshot"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PaymentOut
         * @description Money that came.
         */
        PaymentOut: {
            /** Id */
            id: number;
            /** Amount */
            amount: string;
            method: components["schemas"]["Ref"] | null;
            /** Note */
            note: string;
            /**
             * Paid At
             * Format: date-time
             */
            paid_at: string;
            by: components["schemas"]["Ref"] | null;
        };
        /**
         * PaymentPage
         * @description All payments of an order, the newest first.
         */
        PaymentPage: {
            /** Items */
            items: components["schemas"]["PaymentOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * PaidIn
         * @description Money that came; negative where it went back.
         */
        PaidIn: {
            /** Amount */
            amount: number | string;
            /** Method Id */
            method_id?: number | null;
            /**
             * Note
             * @default
             */
            note: string;
            /** Paid At */
            paid_at?: string | null;
        };
        /**
         * CallOut
         * @description An attempt to call the buyer.
         */
        CallOut: {
            /** Id */
            id: number;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "no_answer" | "off" | "call_back" | "reached";
            /** Call Back At */
            call_back_at: string | null;
            /** Note */
            note: string;
            by: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * CallPage
         * @description All attempts to call, the newest first.
         */
        CallPage: {
            /** Items */
            items: components["schemas"]["CallOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * CallIn
         * @description An attempt to call the buyer.
         */
        CallIn: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "no_answer" | "off" | "call_back" | "reached";
            /** Call Back At */
            call_back_at?: string | null;
            /**
             * Note
             * @default
             */
            note: string;
        };
        /**
         * TtnIn
         * @description The waybill's number; an empty one takes it away.
         */
        TtnIn: {
            /** Number */
            number: string;
        };
        /**
         * TimelineQuery
         * @description A page of the timeline.
         */
        TimelineQuery: {
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit: number;
        };
        /**
         * TimelineEntryOut
         * @description One change: [before, now] by field.
         *
         *     :ivar outcome: of a call
         *     :ivar why: where the order was handed out by itself
         */
        TimelineEntryOut: {
            /** Id */
            id: number;
            /** Action */
            action: string;
            by: components["schemas"]["Ref"] | null;
            /** Changes */
            changes: {
                [key: string]: (string | number | boolean | string[] | null)[];
            };
            /** Outcome */
            outcome: string | null;
            why: components["schemas"]["Why"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * TimelinePage
         * @description A page of an order's changes, the newest first.
         */
        TimelinePage: {
            /** Items */
            items: components["schemas"]["TimelineEntryOut"][];
            /** Next */
            next: string | null;
        };
        /**
         * Why
         * @description Why the employee was chosen: what they had taken that day before, and among how many.
         */
        Why: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "client" | "alone" | "share";
            /** Taken */
            taken: number;
            /** Weight */
            weight: number;
            /** Among */
            among: number;
        };
        /**
         * RequisitesOut
         * @description Where buyers pay to; empty while it is not filled in.
         */
        RequisitesOut: {
            /**
             * Recipient
             * @default
             */
            recipient: string;
            /**
             * Iban
             * @default
             */
            iban: string;
            /**
             * Code
             * @default
             */
            code: string;
            /**
             * Bank
             * @default
             */
            bank: string;
            /**
             * Purpose
             * @default
             */
            purpose: string;
        };
        /**
         * RequisitesIn
         * @description Where buyers pay to; what is left out stays.
         */
        RequisitesIn: {
            /** Recipient */
            recipient?: string | null;
            /** Iban */
            iban?: string | null;
            /** Code */
            code?: string | null;
            /** Bank */
            bank?: string | null;
            /** Purpose */
            purpose?: string | null;
        };
        /**
         * PaymentCodeOut
         * @description How an order is paid by a telephone; without a link, why it cannot be.
         */
        PaymentCodeOut: {
            /** Available */
            available: boolean;
            /** Why */
            why: string;
            /** Link */
            link: string;
            /** Plain Link */
            plain_link: string;
            /** Svg */
            svg: string;
        };
        /**
         * StatusPage
         * @description All statuses, in their order.
         */
        StatusPage: {
            /** Items */
            items: components["schemas"]["StatusSnapshot"][];
            /** Next */
            next?: string | null;
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
         * StatusesIn
         * @description Statuses in the order they are to have.
         */
        StatusesIn: {
            /** Status Ids */
            status_ids: number[];
        };
        /**
         * EmptiedOut
         * @description How many orders went over, and how many are still to go.
         */
        EmptiedOut: {
            /** Moved */
            moved: number;
            /** Left */
            left: number;
        };
        /**
         * EmptyIn
         * @description Where the orders of a status go.
         */
        EmptyIn: {
            /** Status Id */
            status_id: number;
        };
        /**
         * PaymentMethodPage
         * @description All ways to pay, in their order.
         */
        PaymentMethodPage: {
            /** Items */
            items: components["schemas"]["PaymentMethodSnapshot"][];
            /** Next */
            next?: string | null;
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
         * RowsIn
         * @description Rows in the order they are to have.
         */
        RowsIn: {
            /** Row Ids */
            row_ids: number[];
        };
        /**
         * DeliveryMethodPage
         * @description All ways to deliver, in their order.
         */
        DeliveryMethodPage: {
            /** Items */
            items: components["schemas"]["DeliveryMethodSnapshot"][];
            /** Next */
            next?: string | null;
        };
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
         * SourcePage
         * @description All sources, in their order.
         */
        SourcePage: {
            /** Items */
            items: components["schemas"]["OrderSourceSnapshot"][];
            /** Next */
            next?: string | null;
        };
        /**
         * StatusPatch
         * @description A status to make or change; what is left out stays.
         */
        StatusPatch: {
            /** Name */
            name?: string | null;
            /** Color */
            color?: string | null;
            /** Group */
            group?: ("new" | "work" | "sent" | "done" | "refused" | "returned") | null;
            /** Is Locking */
            is_locking?: boolean | null;
            /** Is Default */
            is_default?: boolean | null;
            /** Position */
            position?: number | null;
            /** Allowed Next */
            allowed_next?: number[] | null;
        };
        /**
         * PaymentMethodPatch
         * @description A way to pay, to make or change.
         */
        PaymentMethodPatch: {
            /** Name */
            name?: string | null;
            /** Is Active */
            is_active?: boolean | null;
            /** Position */
            position?: number | null;
            /** Is Cash On Delivery */
            is_cash_on_delivery?: boolean | null;
        };
        /**
         * DeliveryMethodPatch
         * @description A way to deliver, to make or change.
         */
        DeliveryMethodPatch: {
            /** Name */
            name?: string | null;
            /** Is Active */
            is_active?: boolean | null;
            /** Position */
            position?: number | null;
            /** Carrier */
            carrier?: ("" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other") | null;
        };
        /**
         * ListedPatch
         * @description A source to make or change; what is left out stays.
         */
        ListedPatch: {
            /** Name */
            name?: string | null;
            /** Is Active */
            is_active?: boolean | null;
            /** Position */
            position?: number | null;
        };
        /**
         * AccountOut
         * @description How the company is connected; ``is_ready``: waybills can be made.
         */
        AccountOut: {
            /** Is Connected */
            is_connected: boolean;
            /** Is Key Refused */
            is_key_refused: boolean;
            /** Is Ready */
            is_ready: boolean;
            /** Sender Ref */
            sender_ref: string;
            /** Sender Name */
            sender_name: string;
            /** Contact Ref */
            contact_ref: string;
            /** Contact Name */
            contact_name: string;
            /** Phone */
            phone: string;
            /** City */
            city: string;
            /** City Ref */
            city_ref: string;
            /** Branch */
            branch: string;
            /** Branch Ref */
            branch_ref: string;
            /** Weight */
            weight: string;
            /** Length */
            length: number;
            /** Width */
            width: number;
            /** Height */
            height: number;
            /** Description */
            description: string;
            /**
             * Payer
             * @enum {string}
             */
            payer: "Recipient" | "Sender";
            /**
             * Payment Form
             * @enum {string}
             */
            payment_form: "Cash" | "NonCash";
            /**
             * Cod Way
             * @enum {string}
             */
            cod_way: "transfer" | "control";
        };
        /**
         * KeyIn
         * @description The carrier's key; it is checked at once and never shown again.
         */
        KeyIn: {
            /** Api Key */
            api_key: string;
        };
        /**
         * AccountIn
         * @description What is to change of the sender and of what a waybill begins with.
         */
        AccountIn: {
            /** Sender Ref */
            sender_ref?: string | null;
            /** Contact Ref */
            contact_ref?: string | null;
            /** Phone */
            phone?: string | null;
            /** City */
            city?: string | null;
            /** City Ref */
            city_ref?: string | null;
            /** Branch */
            branch?: string | null;
            /** Branch Ref */
            branch_ref?: string | null;
            /** Weight */
            weight?: number | string | null;
            /** Length */
            length?: number | null;
            /** Width */
            width?: number | null;
            /** Height */
            height?: number | null;
            /** Description */
            description?: string | null;
            /** Payer */
            payer?: ("Recipient" | "Sender") | null;
            /** Payment Form */
            payment_form?: ("Cash" | "NonCash") | null;
            /** Cod Way */
            cod_way?: ("transfer" | "control") | null;
        };
        /**
         * ContactOut
         * @description A person who hands parcels in.
         */
        ContactOut: {
            /** Ref */
            ref: string;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
        };
        /**
         * SenderList
         * @description Everybody who may send by the key.
         */
        SenderList: {
            /** Items */
            items: components["schemas"]["SenderOut"][];
        };
        /**
         * SenderOut
         * @description Who sends.
         */
        SenderOut: {
            /** Ref */
            ref: string;
            /** Name */
            name: string;
            /** Contacts */
            contacts: components["schemas"]["ContactOut"][];
        };
        /**
         * RuleList
         * @description The rules in the order of a parcel's way.
         */
        RuleList: {
            /** Items */
            items: components["schemas"]["RuleOut"][];
        };
        /**
         * RuleOut
         * @description What is done at a stage; ``codes`` are the carrier's.
         */
        RuleOut: {
            /** Stage */
            stage: string;
            /** Codes */
            codes: string[];
            /** Status Id */
            status_id: number | null;
            /** Message */
            message: string;
        };
        /**
         * RuleIn
         * @description What is done at a stage: the order's new status, a message to the buyer.
         */
        RuleIn: {
            /** Stage */
            stage: string;
            /** Status Id */
            status_id: number | null;
            /**
             * Message
             * @default
             */
            message: string;
        };
        /**
         * CityQuery
         * @description The beginning of a name.
         */
        CityQuery: {
            /**
             * Q
             * @default
             */
            q: string;
        };
        /**
         * CitiesOut
         * @description Places; where the carrier could not be asked, ``why``.
         */
        CitiesOut: {
            /** Items */
            items: components["schemas"]["CityOut"][];
            /** Available */
            available: boolean;
            /**
             * Why
             * @enum {string}
             */
            why: "" | "no_key" | "key_refused" | "silent";
        };
        /**
         * CityOut
         * @description A place that the carrier brings to.
         */
        CityOut: {
            /** Ref */
            ref: string;
            /** Name */
            name: string;
            /** Area */
            area: string;
        };
        /**
         * BranchQuery
         * @description A city, and a part of a branch's name.
         */
        BranchQuery: {
            /** City Ref */
            city_ref: string;
            /**
             * Q
             * @default
             */
            q: string;
        };
        /**
         * BranchOut
         * @description Where a parcel waits; ``most_weight`` in kilograms, 0 is not told.
         */
        BranchOut: {
            /** Ref */
            ref: string;
            /** Name */
            name: string;
            /** Number */
            number: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "branch" | "postomat";
            /** Most Weight */
            most_weight: number;
        };
        /**
         * BranchesOut
         * @description Branches and postomats; where the carrier could not be asked, ``why``.
         */
        BranchesOut: {
            /** Items */
            items: components["schemas"]["BranchOut"][];
            /** Available */
            available: boolean;
            /**
             * Why
             * @enum {string}
             */
            why: "" | "no_key" | "key_refused" | "silent";
        };
        /**
         * StreetQuery
         * @description A city by the carrier's reference and its name, and a part of a street's name.
         */
        StreetQuery: {
            /** City Ref */
            city_ref: string;
            /**
             * City
             * @default
             */
            city: string;
            /**
             * Q
             * @default
             */
            q: string;
        };
        /**
         * StreetOut
         * @description A street.
         */
        StreetOut: {
            /** Ref */
            ref: string;
            /** Name */
            name: string;
        };
        /**
         * StreetsOut
         * @description Streets; where the carrier could not be asked, ``why``.
         */
        StreetsOut: {
            /** Items */
            items: components["schemas"]["StreetOut"][];
            /** Available */
            available: boolean;
            /**
             * Why
             * @enum {string}
             */
            why: "" | "no_key" | "key_refused" | "silent";
        };
        /**
         * DeliveryOut
         * @description The delivery of an order: whether we may speak with the carrier, and what was said.
         *
         *     ``ability``: ``ready``, or why waybills are written by hand.
         */
        DeliveryOut: {
            /**
             * Ability
             * @enum {string}
             */
            ability: "ready" | "no_key" | "key_refused" | "no_sender";
            suggested: components["schemas"]["TermsOut"] | null;
            waybill: components["schemas"]["WaybillOut"] | null;
            parcel: components["schemas"]["ParcelOut"] | null;
        };
        /**
         * ParcelOut
         * @description Where a parcel is, as the carrier last told.
         */
        ParcelOut: {
            /** Stage */
            stage: string;
            /** Status */
            status: string;
            /** Status At */
            status_at: string | null;
            /** Due At */
            due_at: string | null;
            /** Is Followed */
            is_followed: boolean;
        };
        /**
         * TermsOut
         * @description What a waybill of the order begins with.
         */
        TermsOut: {
            /** Weight */
            weight: string;
            /** Seats */
            seats: number;
            /** Length */
            length: number;
            /** Width */
            width: number;
            /** Height */
            height: number;
            /** Cost */
            cost: string;
            /** Cod */
            cod: string;
            /**
             * Payer
             * @enum {string}
             */
            payer: "Recipient" | "Sender";
            /**
             * Payment Form
             * @enum {string}
             */
            payment_form: "Cash" | "NonCash";
            /**
             * Cod Way
             * @enum {string}
             */
            cod_way: "transfer" | "control";
            /** Description */
            description: string;
        };
        /**
         * WaybillOut
         * @description A waybill that was made here, or was to be; ``error``: why it was refused.
         */
        WaybillOut: {
            /**
             * State
             * @enum {string}
             */
            state: "creating" | "unknown" | "made" | "refused" | "deleted";
            /** Number */
            number: string;
            /** Cost */
            cost: string | null;
            /** Due Date */
            due_date: string | null;
            /** Error */
            error: string;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
        };
        /**
         * TermsIn
         * @description What a waybill is asked for; sides in centimetres, of each seat.
         */
        TermsIn: {
            /** Weight */
            weight: number | string;
            /**
             * Seats
             * @default 1
             */
            seats: number;
            /** Length */
            length: number;
            /** Width */
            width: number;
            /** Height */
            height: number;
            /** Cost */
            cost: number | string;
            /**
             * Cod
             * @default 0
             */
            cod: number | string;
            /**
             * Payer
             * @enum {string}
             */
            payer: "Recipient" | "Sender";
            /**
             * Payment Form
             * @enum {string}
             */
            payment_form: "Cash" | "NonCash";
            /**
             * Cod Way
             * @enum {string}
             */
            cod_way: "transfer" | "control";
            /** Description */
            description: string;
        };
        /**
         * WaybillPriceOut
         * @description What a delivery would cost, and when it would come.
         */
        WaybillPriceOut: {
            /** Delivery */
            delivery: string;
            /** Money Back */
            money_back: string;
            /** Due Date */
            due_date: string | null;
        };
        /**
         * PreviewOut
         * @description What is in a table, and what its columns seem to mean; empty means nothing.
         */
        PreviewOut: {
            /** File Id */
            file_id: number;
            /** Name */
            name: string;
            /** Heading */
            heading: string[];
            /** Columns */
            columns: string[];
            /** Rows */
            rows: string[][];
            /** Total */
            total: number;
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
         * ImportIn
         * @description Which table to take in, what its columns mean, and what to do with known phones.
         */
        ImportIn: {
            /** File Id */
            file_id: number;
            /** Columns */
            columns: string[];
            /**
             * Known
             * @default skip
             * @enum {string}
             */
            known: "update" | "skip";
        };
        /**
         * ClientChoices
         * @description The filters of the list; ``responsible`` is an id, ``me`` or ``none``.
         *
         *     ``q`` is a part of a phone in any spelling, of a name or an e-mail.
         */
        ClientChoices: {
            /**
             * Q
             * @default
             */
            q: string;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /** Has Chats */
            has_chats?: boolean | null;
            /** Blacklisted */
            blacklisted?: boolean | null;
            /**
             * Duplicates
             * @default false
             */
            duplicates: boolean;
            /** Created From */
            created_from?: string | null;
            /** Created To */
            created_to?: string | null;
        };
        /**
         * ExportIn
         * @description In which form the table is wanted.
         */
        ExportIn: {
            filter?: components["schemas"]["ClientChoices"] | null;
            /**
             * Client Ids
             * @default []
             */
            client_ids: number[];
            /**
             * Format
             * @default csv
             * @enum {string}
             */
            format: "csv" | "xlsx";
        };
        /**
         * BulkIn
         * @description What to do to all of them; no employee is nobody.
         */
        BulkIn: {
            filter?: components["schemas"]["ClientChoices"] | null;
            /**
             * Client Ids
             * @default []
             */
            client_ids: number[];
            /**
             * Action
             * @enum {string}
             */
            action: "assign" | "delete";
            /** Employee Id */
            employee_id?: number | null;
        };
        /**
         * ClientJobList
         * @description The employee's latest work.
         */
        ClientJobList: {
            /** Items */
            items: components["schemas"]["ClientJobSnapshot"][];
            /** Next */
            next?: null;
        };
        /**
         * ClientQuery
         * @description The filters of the list, its order, and the page of it.
         *
         *     What is found by ``q`` comes newest first.
         */
        ClientQuery: {
            /**
             * Q
             * @default
             */
            q: string;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /** Has Chats */
            has_chats?: boolean | null;
            /** Blacklisted */
            blacklisted?: boolean | null;
            /**
             * Duplicates
             * @default false
             */
            duplicates: boolean;
            /** Created From */
            created_from?: string | null;
            /** Created To */
            created_to?: string | null;
            /**
             * Sort
             * @default newest
             * @enum {string}
             */
            sort: "newest" | "oldest" | "name" | "-name";
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 20
             */
            limit: number;
        };
        /**
         * ClientPage
         * @description A page of clients.
         */
        ClientPage: {
            /** Items */
            items: components["schemas"]["ClientSnapshot"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ClientPatch
         * @description A change of a card; an empty responsible is nobody.
         */
        ClientPatch: {
            /** Last Name */
            last_name?: string | null;
            /** First Name */
            first_name?: string | null;
            /** Patronymic */
            patronymic?: string | null;
            /** Comment */
            comment?: string | null;
            /** Phones */
            phones?: string[] | null;
            /** Emails */
            emails?: string[] | null;
            /** Addresses */
            addresses?: string[] | null;
            /** Responsible Id */
            responsible_id?: number | null;
        };
        /**
         * ClientCounts
         * @description How many match; ``has_more`` when there are more than are counted.
         */
        ClientCounts: {
            /** Total */
            total: number;
            /** Has More */
            has_more: boolean;
        };
        /**
         * ReasonIn
         * @description Why a client is on the black list.
         */
        ReasonIn: {
            /** Reason */
            reason: string;
        };
        /**
         * ClientFilePage
         * @description All files in a card, the newest first.
         */
        ClientFilePage: {
            /** Items */
            items: components["schemas"]["ClientFileSnapshot"][];
            /** Next */
            next?: null;
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
         * ClientTimelineQuery
         * @description Which page, of everything or of one kind.
         */
        ClientTimelineQuery: {
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 30
             */
            limit: number;
            /** Kind */
            kind?: ("message" | "note" | "order" | "event") | null;
        };
        /**
         * ClientDeed
         * @description One thing that was done to a card; nobody is the system.
         */
        ClientDeed: {
            /** Id */
            id: number;
            /** Action */
            action: string;
            by: components["schemas"]["EmployeeRef"] | null;
            /** Changes */
            changes: components["schemas"]["ClientDeedChange"][];
            other: components["schemas"]["Ref"] | null;
            /** Detail */
            detail: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * ClientDeedChange
         * @description What one field said and says; nothing where only the change is known.
         */
        ClientDeedChange: {
            /** Field */
            field: string;
            /** Before */
            before: string | null;
            /** Now */
            now: string | null;
        };
        /**
         * ClientTimelinePage
         * @description A page of everything with a client, the newest first.
         */
        ClientTimelinePage: {
            /** Items */
            items: components["schemas"]["TimelineItem"][];
            /** Next */
            next: string | null;
        };
        /**
         * TimelineChat
         * @description The chat in which something was said.
         */
        TimelineChat: {
            /** Id */
            id: number;
            channel: components["schemas"]["ChannelRef"];
            /** Contact Name */
            contact_name: string;
        };
        /**
         * TimelineItem
         * @description A message with its chat, a note, an order, or something that was done to the card.
         */
        TimelineItem: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "message" | "note" | "order" | "event";
            /**
             * At
             * Format: date-time
             */
            at: string;
            message: components["schemas"]["MessageSnapshot"] | null;
            chat: components["schemas"]["TimelineChat"] | null;
            note: components["schemas"]["NoteSnapshot"] | null;
            order: components["schemas"]["TimelineOrder"] | null;
            event: components["schemas"]["ClientDeed"] | null;
        };
        /**
         * TimelineOrder
         * @description An order, in a line.
         */
        TimelineOrder: {
            /** Id */
            id: number;
            /** Number */
            number: number;
            status: components["schemas"]["StatusRef"];
            /** Total */
            total: string;
            /** Preview */
            preview: string;
        };
        /**
         * ClientChats
         * @description The chats of a client that the employee may see, the latest first.
         */
        ClientChats: {
            /** Items */
            items: components["schemas"]["ChatSnapshot"][];
            /** Next */
            next?: null;
        };
        /**
         * PageQuery
         * @description Which page.
         */
        PageQuery: {
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 30
             */
            limit: number;
        };
        /**
         * ClientHistory
         * @description A page of what was done to a card, the newest first.
         */
        ClientHistory: {
            /** Items */
            items: components["schemas"]["ClientDeed"][];
            /** Next */
            next: string | null;
        };
        /**
         * CatalogSourceList
         * @description All sources.
         */
        CatalogSourceList: {
            /** Items */
            items: components["schemas"]["SourceSnapshot"][];
            /** Next */
            next?: null;
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
         * CatalogSourceIn
         * @description A source's fields; in a change what is left out stays.
         */
        CatalogSourceIn: {
            /** Name */
            name?: string | null;
            /** Url */
            url?: string | null;
            /** Hours */
            hours?: number | null;
            /** Mapping */
            mapping?: {
                [key: string]: string;
            } | null;
            /** Missing */
            missing?: ("hide" | "keep") | null;
        };
        /**
         * CatalogImportList
         * @description The latest loads, the newest first.
         */
        CatalogImportList: {
            /** Items */
            items: components["schemas"]["ImportSnapshot"][];
            /** Next */
            next?: null;
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
         * CatalogLoadIn
         * @description What is read: a file, or without one what is at the source's address.
         */
        CatalogLoadIn: {
            /** Source Id */
            source_id: number;
            /** File Id */
            file_id?: number | null;
        };
        /**
         * CatalogPreviewOut
         * @description What the file seems to be: its columns, which field each is, its first rows.
         */
        CatalogPreviewOut: {
            /** Format */
            format: string;
            /** Heads */
            heads: string[];
            /** Mapping */
            mapping: {
                [key: string]: string;
            };
            /** Rows */
            rows: components["schemas"]["CatalogPreviewRowOut"][];
            /** Is Unmapped */
            is_unmapped: boolean;
            /** Error */
            error: string;
        };
        /**
         * CatalogPreviewRowOut
         * @description One of the first rows; ``problem`` says why it would not be taken.
         */
        CatalogPreviewRowOut: {
            /** Number */
            number: number;
            /** External Id */
            external_id: string;
            /** Name */
            name: string;
            /** Sku */
            sku: string;
            /** Price */
            price: string;
            /** Stock */
            stock: number | null;
            /** Category */
            category: string;
            /** Problem */
            problem: string;
        };
        /**
         * CatalogPreviewIn
         * @description What to look at: a file that was uploaded, or an address.
         */
        CatalogPreviewIn: {
            /** File Id */
            file_id?: number | null;
            /**
             * Url
             * @default
             */
            url: string;
            /**
             * Mapping
             * @default {}
             */
            mapping: {
                [key: string]: string;
            };
        };
        /**
         * CatalogProblemQuery
         * @description Which page.
         */
        CatalogProblemQuery: {
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit: number;
        };
        /**
         * CatalogProblemOut
         * @description What was wrong with a row; one that is not refused was taken in part.
         */
        CatalogProblemOut: {
            /** Id */
            id: number;
            /** Row */
            row: number;
            /** External Id */
            external_id: string;
            /** Name */
            name: string;
            /** Text */
            text: string;
            /** Is Refused */
            is_refused: boolean;
        };
        /**
         * CatalogProblemPage
         * @description A page of problems, in the order of the file.
         */
        CatalogProblemPage: {
            /** Items */
            items: components["schemas"]["CatalogProblemOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * AlikeOut
         * @description Who is like the client, and what was put into the card already.
         */
        AlikeOut: {
            /** Items */
            items: components["schemas"]["ClientSnapshot"][];
            /** Merges */
            merges: components["schemas"]["MergeOut"][];
            /** Next */
            next?: null;
        };
        /**
         * MergeOut
         * @description A card that was put into another, as long as it can be taken out again.
         */
        MergeOut: {
            /** Id */
            id: number;
            /** Client Id */
            client_id: number;
            /** Gone Id */
            gone_id: number;
            /** Gone Name */
            gone_name: string;
            by: components["schemas"]["EmployeeRef"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * OtherIn
         * @description The other client.
         */
        OtherIn: {
            /** Other Id */
            other_id: number;
        };
        /**
         * MergeIn
         * @description Which card goes, and what the card that stays says from then on.
         */
        MergeIn: {
            /** Last Name */
            last_name?: string | null;
            /** First Name */
            first_name?: string | null;
            /** Patronymic */
            patronymic?: string | null;
            /** Comment */
            comment?: string | null;
            /** Phones */
            phones?: string[] | null;
            /** Emails */
            emails?: string[] | null;
            /** Addresses */
            addresses?: string[] | null;
            /** Other Id */
            other_id: number;
        };
        /**
         * PersonalDataOut
         * @description How much is held on a person; orders that are not finished keep it from being erased.
         */
        PersonalDataOut: {
            /** Cards */
            cards: number;
            /** Notes */
            notes: number;
            /** Files */
            files: number;
            /** Chats */
            chats: number;
            /** Messages */
            messages: number;
            /** Orders */
            orders: number;
            /** Unfinished */
            unfinished: number[];
        };
        /**
         * LabelPage
         * @description All labels of the company, by name.
         */
        LabelPage: {
            /** Items */
            items: components["schemas"]["ListedLabel"][];
            /** Next */
            next?: string | null;
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
         * LabelIn
         * @description A label to prepare; without a colour it gets the one that is used least.
         */
        LabelIn: {
            /** Name */
            name: string;
            /** Color */
            color?: string | null;
        };
        /**
         * LabelOut
         * @description A label, with the number of chats that have it.
         */
        LabelOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Color */
            color: string;
            /** Is Prepared */
            is_prepared: boolean;
            /** Chats */
            chats: number;
        };
        /**
         * LabelPatch
         * @description What to change about a label; ``is_prepared`` lets one made by typing stay.
         */
        LabelPatch: {
            /** Name */
            name?: string | null;
            /** Color */
            color?: string | null;
            /** Is Prepared */
            is_prepared?: true | null;
        };
        /**
         * PrivateNoteIn
         * @description A note for the team; ``client_id`` is the screen's own (law 10).
         */
        PrivateNoteIn: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            /**
             * Text
             * @default
             */
            text: string;
            /**
             * Mentions
             * @default []
             */
            mentions: number[];
        };
        /**
         * ColleagueList
         * @description Everybody who works here, by name.
         */
        ColleagueList: {
            /** Items */
            items: components["schemas"]["ColleagueOut"][];
        };
        /**
         * ColleagueOut
         * @description An employee: whether the chat is for their eyes, and whether they sit at a screen now.
         */
        ColleagueOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Full Name */
            full_name: string;
            /** Can Answer */
            can_answer: boolean;
            /** Sees */
            sees: boolean;
            /** Online */
            online: boolean;
        };
        /**
         * MentionPage
         * @description Mentions, the newest first; ``next`` is the ``before`` of the next page.
         */
        MentionPage: {
            /** Items */
            items: components["schemas"]["MentionSnapshot"][];
            /** Next */
            next: number | null;
            /** Unread */
            unread: number;
            /** Number */
            number: number;
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
         * UnreadMentionsOut
         * @description How many are left.
         */
        UnreadMentionsOut: {
            /** Unread */
            unread: number;
        };
        /**
         * MentionsReadIn
         * @description Which mentions were read; left out, all of them.
         */
        MentionsReadIn: {
            /** Ids */
            ids?: number[] | null;
        };
        /**
         * DeviceOut
         * @description A device.
         */
        DeviceOut: {
            /** Id */
            id: number;
            /** Device */
            device: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * PushOut
         * @description The key that a browser subscribes with, the devices and the wishes.
         */
        PushOut: {
            /** Public Key */
            public_key: string;
            /** Subscriptions */
            subscriptions: components["schemas"]["DeviceOut"][];
            wishes: components["schemas"]["PushWishesOut"];
        };
        /**
         * PushWishesOut
         * @description What the employee is called about; ``shows_text``: with names and words.
         */
        PushWishesOut: {
            /** Own Messages */
            own_messages: boolean;
            /** Unassigned Messages */
            unassigned_messages: boolean;
            /** Mentions */
            mentions: boolean;
            /** Handovers */
            handovers: boolean;
            /** Returns */
            returns: boolean;
            /** Asks */
            asks: boolean;
            /** Shows Text */
            shows_text: boolean;
        };
        /**
         * DeviceIn
         * @description A browser's subscription, and what the employee will recognise the device by.
         */
        DeviceIn: {
            /** Endpoint */
            endpoint: string;
            keys: components["schemas"]["DeviceKeysIn"];
            /**
             * Device
             * @default
             */
            device: string;
        };
        /**
         * DeviceKeysIn
         * @description The browser's keys, as ``PushSubscription.toJSON()`` writes them.
         */
        DeviceKeysIn: {
            /** P256Dh */
            p256dh: string;
            /** Auth */
            auth: string;
        };
        /**
         * PushWishesPatch
         * @description What to be called about; what is left out stays.
         */
        PushWishesPatch: {
            /** Own Messages */
            own_messages?: boolean | null;
            /** Unassigned Messages */
            unassigned_messages?: boolean | null;
            /** Mentions */
            mentions?: boolean | null;
            /** Handovers */
            handovers?: boolean | null;
            /** Returns */
            returns?: boolean | null;
            /** Asks */
            asks?: boolean | null;
            /** Shows Text */
            shows_text?: boolean | null;
        };
        /**
         * PushTestOut
         * @description How many devices are being called.
         */
        PushTestOut: {
            /** Devices */
            devices: number;
        };
        /**
         * SearchQuery
         * @description What is searched for; with ``@`` in front, only in names and nicknames.
         */
        SearchQuery: {
            /**
             * Q
             * @default
             */
            q: string;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 30
             */
            limit: number;
        };
        /**
         * FoundMessage
         * @description The message that a hit is in.
         */
        FoundMessage: {
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
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * HitOut
         * @description A hit: the chat, where in it, and the words around.
         *
         *     ``highlights`` are places in ``snippet``, counted in characters (code points).
         */
        HitOut: {
            chat: components["schemas"]["ChatSnapshot"];
            /**
             * Found In
             * @enum {string}
             */
            found_in: "message" | "contact" | "nickname" | "client" | "phone" | "note" | "order";
            message: components["schemas"]["FoundMessage"] | null;
            /** Snippet */
            snippet: string;
            /** Highlights */
            highlights: number[][];
        };
        /**
         * SearchOut
         * @description A page of hits; ``hint`` says why less was searched than was asked, or how to find more.
         */
        SearchOut: {
            /** Query */
            query: string;
            /** Hint */
            hint: string | null;
            /** Items */
            items: components["schemas"]["HitOut"][];
            /** Next */
            next: string | null;
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
         * QuickReplyPage
         * @description Everything the employee may use; ``number`` is of the event up to which it is valid.
         */
        QuickReplyPage: {
            /** Items */
            items: components["schemas"]["QuickReplySnapshot"][];
            /** Next */
            next?: string | null;
            /** Number */
            number: number;
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
         * QuickReplyIn
         * @description A new quick reply; ``text`` and ``attachments`` are the short form of one message.
         *
         *     ``label`` is a label's name, made if the company has none.
         */
        QuickReplyIn: {
            /** Activation */
            activation: string;
            /**
             * Folder
             * @default
             */
            folder: string;
            /** Label Id */
            label_id?: number | null;
            /** Label */
            label?: string | null;
            /**
             * Is Shared
             * @default true
             */
            is_shared: boolean;
            /** Messages */
            messages?: components["schemas"]["QuickReplyMessageIn"][] | null;
            /**
             * Text
             * @default
             */
            text: string;
            /**
             * Attachments
             * @default []
             */
            attachments: number[];
        };
        /**
         * QuickReplyMessageIn
         * @description One message of a quick reply.
         */
        QuickReplyMessageIn: {
            /**
             * Text
             * @default
             */
            text: string;
            /**
             * Attachments
             * @default []
             */
            attachments: number[];
        };
        /**
         * ImportQuery
         * @description With ``dry_run`` nothing is changed.
         */
        ImportQuery: {
            /**
             * Dry Run
             * @default false
             */
            dry_run: boolean;
        };
        /**
         * ImportOut
         * @description What an import did, or what it would do.
         */
        ImportOut: {
            /** Created */
            created: number;
            /** Updated */
            updated: number;
            /** Errors */
            errors: components["schemas"]["ImportRefusal"][];
            /** Rows */
            rows: components["schemas"]["ImportRow"][];
        };
        /**
         * ImportRefusal
         * @description Why a row was refused; the heading is row 1.
         */
        ImportRefusal: {
            /** Row */
            row: number;
            /** Detail */
            detail: string;
        };
        /**
         * ImportRow
         * @description What becomes of a row.
         */
        ImportRow: {
            /** Row */
            row: number;
            /** Activation */
            activation: string;
            /** Text */
            text: string;
            /**
             * Action
             * @enum {string}
             */
            action: "create" | "update" | "keep" | "refuse";
            /** Detail */
            detail: string;
        };
        /**
         * QuickReplyPatch
         * @description What to change; what is left out stays. ``label_id`` or ``label`` of null takes it away.
         */
        QuickReplyPatch: {
            /** Activation */
            activation?: string | null;
            /** Folder */
            folder?: string | null;
            /** Label Id */
            label_id?: number | null;
            /** Label */
            label?: string | null;
            /** Is Shared */
            is_shared?: boolean | null;
            /** Messages */
            messages?: components["schemas"]["QuickReplyMessageIn"][] | null;
            /** Text */
            text?: string | null;
            /** Attachments */
            attachments?: number[] | null;
        };
        /**
         * PreviewQuery
         * @description In which chat it would be sent.
         */
        PreviewQuery: {
            /** Chat */
            chat: number;
        };
        /**
         * FilledMessageOut
         * @description A message filled in for a chat; ``lost`` names files that are gone.
         */
        FilledMessageOut: {
            /** Text */
            text: string;
            /** Pieces */
            pieces: components["schemas"]["QuickReplyPiece"][];
            /** Attachments */
            attachments: components["schemas"]["UploadOut"][];
            /** Missing */
            missing: string[];
            /** Lost */
            lost: string[];
        };
        /**
         * QuickReplyPiece
         * @description A part of a filled text; ``variable`` is what it stands for, an empty one is missing.
         */
        QuickReplyPiece: {
            /** Text */
            text: string;
            /** Variable */
            variable: string | null;
        };
        /**
         * QuickReplyPreview
         * @description A quick reply in a chat; ``guesses`` are offered for some of what is missing.
         */
        QuickReplyPreview: {
            /** Messages */
            messages: components["schemas"]["FilledMessageOut"][];
            /** Guesses */
            guesses: {
                [key: string]: string;
            };
        };
        /**
         * FilterPage
         * @description The lists whose filters are kept.
         * @enum {string}
         */
        FilterPage: "chats" | "orders" | "clients";
        /**
         * SavedFilterPage
         * @description All filters of a page that the employee sees; valid at the event ``number``.
         */
        SavedFilterPage: {
            /** Items */
            items: components["schemas"]["SavedFilterSnapshot"][];
            /** Next */
            next?: string | null;
            /** Number */
            number: number;
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
         * SavedFilterIn
         * @description A filter to keep; ``query`` is what follows the question mark of the list.
         */
        SavedFilterIn: {
            /** @default chats */
            page: components["schemas"]["FilterPage"];
            /** Name */
            name: string;
            /** Query */
            query: string;
            /**
             * Is Shared
             * @default false
             */
            is_shared: boolean;
        };
        /**
         * SavedFilterPatch
         * @description What to change about a filter.
         */
        SavedFilterPatch: {
            /** Name */
            name?: string | null;
            /** Query */
            query?: string | null;
            /** Is Shared */
            is_shared?: boolean | null;
            /** Position */
            position?: number | null;
        };
        /**
         * ChannelOut
         * @description A channel with its health.
         */
        ChannelOut: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Is Active */
            is_active: boolean;
            settings: components["schemas"]["ChannelSettingsOut"];
            connection: components["schemas"]["ConnectionOut"] | null;
            capabilities: components["schemas"]["CapabilitiesOut"];
            health: components["schemas"]["HealthOut"];
        };
        /**
         * ChannelPage
         * @description All channels of the company.
         */
        ChannelPage: {
            /** Items */
            items: components["schemas"]["ChannelOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * ChannelSettingsOut
         * @description The public settings; a kind has only some of them.
         */
        ChannelSettingsOut: {
            /** Phone Number Id */
            phone_number_id?: string | null;
            /** Business Account Id */
            business_account_id?: string | null;
            /** Flavour */
            flavour?: string | null;
            /** Human Agent */
            human_agent?: boolean | null;
            /** Mode */
            mode?: string | null;
            /** Origins */
            origins?: string[] | null;
            /** Greeting */
            greeting?: string | null;
            /** Title */
            title?: string | null;
            /** Away */
            away?: string | null;
            /** Language */
            language?: string | null;
            /** Color */
            color?: string | null;
            /** Username */
            username?: string | null;
            /** Key */
            key: string;
        };
        /**
         * ConnectionOut
         * @description The account that has let the channel in.
         */
        ConnectionOut: {
            /** Name */
            name: string;
            /** Nickname */
            nickname: string;
        };
        /**
         * HealthOut
         * @description Whether the channel works, and if not, why.
         */
        HealthOut: {
            /**
             * State
             * @enum {string}
             */
            state: "ok" | "warning" | "broken" | "paused";
            /** Detail */
            detail: string;
            /** Last Inbound At */
            last_inbound_at: string | null;
            /** Last Outbound At */
            last_outbound_at: string | null;
            /** Last Error */
            last_error: string;
            /** Pending Inbound */
            pending_inbound: number;
            /** Pending Outbound */
            pending_outbound: number;
            /** Failed Inbound */
            failed_inbound: number;
        };
        /**
         * ChannelIn
         * @description A channel to connect. An empty name is taken from the provider.
         */
        ChannelIn: {
            /** Kind */
            kind: string;
            /**
             * Name
             * @default
             */
            name: string;
            settings: components["schemas"]["ChannelSettingsIn"];
        };
        /**
         * ChannelSettingsIn
         * @description What a kind of channel wants to know; each kind reads its own.
         */
        ChannelSettingsIn: {
            /** Token */
            token?: string | null;
            /** App Secret */
            app_secret?: string | null;
            /** Phone Number Id */
            phone_number_id?: string | null;
            /** Business Account Id */
            business_account_id?: string | null;
            /** Flavour */
            flavour?: ("login" | "page") | null;
            /** Human Agent */
            human_agent?: boolean | null;
            /** Mode */
            mode?: ("webhook" | "polling") | null;
            /** Origins */
            origins?: string[] | null;
            /** Greeting */
            greeting?: string | null;
            /** Title */
            title?: string | null;
            /** Away */
            away?: string | null;
            /** Language */
            language?: ("uk" | "en") | null;
            /** Color */
            color?: string | null;
        };
        /**
         * ChannelPatch
         * @description What to change; what is left out stays.
         */
        ChannelPatch: {
            /** Name */
            name?: string | null;
            /** Is Active */
            is_active?: boolean | null;
            settings?: components["schemas"]["ChannelSettingsIn"] | null;
        };
        /**
         * WebhookOut
         * @description What the owner pastes where the provider asks for it.
         */
        WebhookOut: {
            /** Url */
            url: string;
            /** Verify Token */
            verify_token: string;
        };
        /**
         * FailedPayloadOut
         * @description What came and could not be handled, as it came.
         */
        FailedPayloadOut: {
            /** Id */
            id: number;
            /** Error */
            error: string;
            /** Body */
            body: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Handled At */
            handled_at: string | null;
        };
        /**
         * FailedPayloadPage
         * @description The newest failed payloads of a channel.
         */
        FailedPayloadPage: {
            /** Items */
            items: components["schemas"]["FailedPayloadOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * AlertKind
         * @description Where something went wrong.
         * @enum {string}
         */
        AlertKind: "catalog_import" | "product" | "intake" | "channel" | "refused_message" | "webhook" | "task";
        /**
         * AlertOut
         * @description A system message in the employee's language.
         */
        AlertOut: {
            /** Id */
            id: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "catalog_import" | "product" | "intake" | "channel" | "refused_message" | "webhook" | "task";
            /** Title */
            title: string;
            /** Details */
            details: string;
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
         * AlertPage
         * @description System messages, the latest first; valid at the event ``number``.
         */
        AlertPage: {
            /** Items */
            items: components["schemas"]["AlertOut"][];
            /** Next */
            next: string | null;
            /** Total */
            total: number;
            /** Kinds */
            kinds: components["schemas"]["KindCount"][];
            /** Number */
            number: number;
        };
        /**
         * KindCount
         * @description How many lines a kind has.
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
         * OrderRequestOut
         * @description A site's order as it was sent.
         */
        OrderRequestOut: {
            /** Id */
            id: number;
            /**
             * State
             * @enum {string}
             */
            state: "received" | "accepted" | "duplicate" | "failed" | "discarded";
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Sender */
            sender: string;
            /** Order Id */
            order_id: number | null;
            /** Order Number */
            order_number: number | null;
            /** Texts */
            texts: {
                [key: string]: string;
            };
            /** Lines */
            lines: components["schemas"]["RawLineBody"][];
            /** Problems */
            problems: components["schemas"]["ProblemOut"][];
        };
        /**
         * OrderRequestPage
         * @description Requests of a state, the newest first; ``next`` is the next page's ``before``.
         *
         *     Valid at the event ``number``.
         */
        OrderRequestPage: {
            /** Items */
            items: components["schemas"]["OrderRequestOut"][];
            /** Next */
            next: number | null;
            /** Number */
            number: number;
        };
        /**
         * ProblemOut
         * @description What is wrong with which field; ``lines.0.count`` names a line's.
         */
        ProblemOut: {
            /** Field */
            field: string;
            /** Text */
            text: string;
        };
        /**
         * RawLineBody
         * @description A product as the site named it.
         */
        RawLineBody: {
            /**
             * Product Id
             * @default
             */
            product_id: string;
            /**
             * Name
             * @default
             */
            name: string;
            /**
             * Price
             * @default
             */
            price: string;
            /**
             * Count
             * @default
             */
            count: string;
        };
        /**
         * AcceptedOut
         * @description The order that was made.
         */
        AcceptedOut: {
            /** Order Id */
            order_id: number;
            /** Number */
            number: number;
        };
        /**
         * MendIn
         * @description The fields as a person has put them right.
         */
        MendIn: {
            /** Texts */
            texts: {
                [key: string]: string;
            };
            /** Lines */
            lines: components["schemas"]["RawLineBody"][];
        };
        /**
         * ReportQuery
         * @description The same, and whether as many days before are added up as well.
         */
        ReportQuery: {
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Source
             * @default []
             */
            source: number[];
            /**
             * Channel
             * @default []
             */
            channel: number[];
            /**
             * Compare
             * @default false
             */
            compare: boolean;
        };
        /**
         * CampaignOut
         * @description A figure of an advertisement; empty where an order has no mark.
         */
        CampaignOut: {
            /** Source */
            source: string;
            /** Campaign */
            campaign: string;
            figure: components["schemas"]["FigureOut"];
        };
        /**
         * DayOut
         * @description The orders of a day.
         */
        DayOut: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Orders */
            orders: number;
            /** Sum */
            sum: string;
        };
        /**
         * FigureOut
         * @description How many orders, for how much, how they ended; ``buyout`` is of those that have ended.
         */
        FigureOut: {
            /** Orders */
            orders: number;
            /** Sum */
            sum: string;
            /** Done */
            done: number;
            /** Refused */
            refused: number;
            /** Returned */
            returned: number;
            /** Buyout */
            buyout: number | null;
        };
        /**
         * HourOut
         * @description How many in an hour of the week; Monday is 0.
         */
        HourOut: {
            /** Weekday */
            weekday: number;
            /** Hour */
            hour: number;
            /** Count */
            count: number;
        };
        /**
         * NamedFigureOut
         * @description A figure of a source or an employee; no id where an order has none.
         */
        NamedFigureOut: {
            /** Id */
            id: number | null;
            /** Name */
            name: string;
            figure: components["schemas"]["FigureOut"];
        };
        /**
         * OrdersBefore
         * @description The same days before, to compare with.
         */
        OrdersBefore: {
            total: components["schemas"]["FigureOut"];
            /** Days */
            days: components["schemas"]["DayOut"][];
        };
        /**
         * OrdersReportOut
         * @description All about the orders of a period.
         */
        OrdersReportOut: {
            period: components["schemas"]["PeriodOut"];
            total: components["schemas"]["FigureOut"];
            /** Days */
            days: components["schemas"]["DayOut"][];
            /** Statuses */
            statuses: components["schemas"]["StatusFigureOut"][];
            /** Sources */
            sources: components["schemas"]["NamedFigureOut"][];
            /** Responsibles */
            responsibles: components["schemas"]["NamedFigureOut"][];
            /** Campaigns */
            campaigns: components["schemas"]["CampaignOut"][];
            /** Hours */
            hours: components["schemas"]["HourOut"][];
            before: components["schemas"]["OrdersBefore"] | null;
        };
        /**
         * PeriodOut
         * @description The days, and the moments between which they lie: what the lists are asked with.
         */
        PeriodOut: {
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /**
             * Created From
             * Format: date-time
             */
            created_from: string;
            /**
             * Created To
             * Format: date-time
             */
            created_to: string;
        };
        /**
         * StatusFigureOut
         * @description A figure of a status.
         */
        StatusFigureOut: {
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
            figure: components["schemas"]["FigureOut"];
        };
        /**
         * ReportChoices
         * @description Days of the company's calendar, both counted in; ``responsible`` as in the lists.
         */
        ReportChoices: {
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Source
             * @default []
             */
            source: number[];
            /**
             * Channel
             * @default []
             */
            channel: number[];
        };
        /**
         * ProductSumOut
         * @description What was ordered of an offer; no id for a free line.
         */
        ProductSumOut: {
            /** Offer Id */
            offer_id: number | null;
            /** Name */
            name: string;
            /** Sku */
            sku: string;
            /** Quantity */
            quantity: number;
            /** Orders */
            orders: number;
            /** Sum */
            sum: string;
        };
        /**
         * ProductsReportOut
         * @description What was ordered in a period, what brought most first.
         */
        ProductsReportOut: {
            period: components["schemas"]["PeriodOut"];
            /** Items */
            items: components["schemas"]["ProductSumOut"][];
        };
        /**
         * ChannelFigureOut
         * @description A figure of a channel.
         */
        ChannelFigureOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            figure: components["schemas"]["ChatFigureOut"];
        };
        /**
         * ChatDayOut
         * @description The chats that began on a day.
         */
        ChatDayOut: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Chats */
            chats: number;
            /** Ordered */
            ordered: number;
        };
        /**
         * ChatFigureOut
         * @description How many chats began, how many led to an order, and the share of those.
         */
        ChatFigureOut: {
            /** Chats */
            chats: number;
            /** Ordered */
            ordered: number;
            /** Share */
            share: number | null;
        };
        /**
         * ChatsBefore
         * @description The same days before, to compare with.
         */
        ChatsBefore: {
            total: components["schemas"]["ChatFigureOut"];
            first: components["schemas"]["WaitsOut"];
            every: components["schemas"]["WaitsOut"];
        };
        /**
         * ChatsReportOut
         * @description All about the conversations of a period.
         */
        ChatsReportOut: {
            period: components["schemas"]["PeriodOut"];
            total: components["schemas"]["ChatFigureOut"];
            /** Days */
            days: components["schemas"]["ChatDayOut"][];
            /** Channels */
            channels: components["schemas"]["ChannelFigureOut"][];
            /** Responsibles */
            responsibles: components["schemas"]["PersonFigureOut"][];
            first: components["schemas"]["WaitsOut"];
            every: components["schemas"]["WaitsOut"];
            /** People */
            people: components["schemas"]["PersonWaitsOut"][];
            /** Hours */
            hours: components["schemas"]["HourOut"][];
            /** Has Working Hours */
            has_working_hours: boolean;
            before: components["schemas"]["ChatsBefore"] | null;
        };
        /**
         * PersonFigureOut
         * @description A figure of a responsible; no id for nobody.
         */
        PersonFigureOut: {
            /** Id */
            id: number | null;
            /** Name */
            name: string;
            figure: components["schemas"]["ChatFigureOut"];
        };
        /**
         * PersonWaitsOut
         * @description How one employee answers; no id for answers from the shop's own phone.
         */
        PersonWaitsOut: {
            /** Id */
            id: number | null;
            /** Name */
            name: string;
            first: components["schemas"]["WaitsOut"];
            every: components["schemas"]["WaitsOut"];
        };
        /**
         * WaitsOut
         * @description Waits in seconds; by the clock, and by the hours in which the shop is open.
         */
        WaitsOut: {
            /** Count */
            count: number;
            /** Median */
            median: number | null;
            /** P90 */
            p90: number | null;
            /** Working Median */
            working_median: number | null;
            /** Working P90 */
            working_p90: number | null;
        };
        /**
         * RowsQuery
         * @description Which figure is opened, and after which row.
         */
        RowsQuery: {
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Source
             * @default []
             */
            source: number[];
            /**
             * Channel
             * @default []
             */
            channel: number[];
            /**
             * Kind
             * @enum {string}
             */
            kind: "begun" | "ordered" | "first" | "answered";
            /** Before */
            before?: number | null;
        };
        /**
         * ReportRowOut
         * @description One chat behind a figure.
         */
        ReportRowOut: {
            /** Key */
            key: number;
            /** Chat Id */
            chat_id: number;
            /** Name */
            name: string;
            /** Channel Id */
            channel_id: number;
            /** Employee Id */
            employee_id: number | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Seconds */
            seconds: number | null;
        };
        /**
         * ReportRowPage
         * @description Chats behind a figure; ``next`` is given as ``before``.
         */
        ReportRowPage: {
            /** Items */
            items: components["schemas"]["ReportRowOut"][];
            /** Next */
            next: number | null;
        };
        /**
         * OrdersTableQuery
         * @description Which table of the orders' report is wanted.
         */
        OrdersTableQuery: {
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Source
             * @default []
             */
            source: number[];
            /**
             * Channel
             * @default []
             */
            channel: number[];
            /**
             * Table
             * @enum {string}
             */
            table: "days" | "statuses" | "sources" | "responsibles" | "campaigns";
        };
        /**
         * ChatsTableQuery
         * @description Which table of the chats' report is wanted.
         */
        ChatsTableQuery: {
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * To
             * Format: date
             */
            to: string;
            /**
             * Responsible
             * @default []
             */
            responsible: string[];
            /**
             * Source
             * @default []
             */
            source: number[];
            /**
             * Channel
             * @default []
             */
            channel: number[];
            /**
             * Table
             * @enum {string}
             */
            table: "channels" | "conversion" | "answers";
        };
        /**
         * OutgoingWebhookList
         * @description All addresses of the company.
         */
        OutgoingWebhookList: {
            /** Items */
            items: components["schemas"]["OutgoingWebhookOut"][];
            /** Next */
            next?: null;
        };
        /**
         * OutgoingWebhookOut
         * @description An address; its secret was told when it was made.
         */
        OutgoingWebhookOut: {
            /** Id */
            id: number;
            /** Url */
            url: string;
            /** Events */
            events: string[];
            /**
             * State
             * @enum {string}
             */
            state: "active" | "paused" | "gone";
            /** Failures */
            failures: number;
            /** Shows Phones */
            shows_phones: boolean;
            /** Created By */
            created_by: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * CreatedWebhook
         * @description A new address with its secret, which is told this once.
         */
        CreatedWebhook: {
            webhook: components["schemas"]["OutgoingWebhookOut"];
            /** Secret */
            secret: string;
        };
        /**
         * OutgoingWebhookIn
         * @description An address to make.
         */
        OutgoingWebhookIn: {
            /** Url */
            url: string;
            /** Events */
            events: ("order.created" | "order.status_changed" | "client.created" | "message.received")[];
        };
        /**
         * OutgoingWebhookPatch
         * @description What is to change; what is left out stays.
         */
        OutgoingWebhookPatch: {
            /** Url */
            url?: string | null;
            /** Events */
            events?: ("order.created" | "order.status_changed" | "client.created" | "message.received")[] | null;
            /** Is Paused */
            is_paused?: boolean | null;
        };
        /**
         * WebhookDeliveryOut
         * @description One thing told to one address, and what became of the latest attempt.
         */
        WebhookDeliveryOut: {
            /** Id */
            id: number;
            /** Uuid */
            uuid: string;
            /** Event */
            event: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed";
            /** Attempts */
            attempts: number;
            /** Due At */
            due_at: string | null;
            /** Status Code */
            status_code: number | null;
            /** Error */
            error: string;
            /** Answer */
            answer: string;
            /** Milliseconds */
            milliseconds: number | null;
            /** Body */
            body: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Attempted At */
            attempted_at: string | null;
        };
        /**
         * DeliveryQuery
         * @description Which page of the log.
         */
        DeliveryQuery: {
            /** Before */
            before?: number | null;
            /**
             * Limit
             * @default 30
             */
            limit: number;
        };
        /**
         * WebhookDeliveryPage
         * @description Deliveries, the newest first; ``next`` is given as ``before``.
         */
        WebhookDeliveryPage: {
            /** Items */
            items: components["schemas"]["WebhookDeliveryOut"][];
            /** Next */
            next: number | null;
        };
        /**
         * ApiKeyOut
         * @description A key, without the key itself: only its hash is kept.
         */
        ApiKeyOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Employee */
            employee: string;
            /** Scopes */
            scopes: components["schemas"]["KeyScope"][] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Last Used At */
            last_used_at: string | null;
        };
        /**
         * ApiKeyPage
         * @description All keys that are good.
         */
        ApiKeyPage: {
            /** Items */
            items: components["schemas"]["ApiKeyOut"][];
            /** Next */
            next?: string | null;
        };
        /**
         * KeyScope
         * @description What a key is for. The words are part of the public surface.
         * @enum {string}
         */
        KeyScope: "orders.create" | "orders.read" | "orders.edit" | "catalog.read" | "catalog.edit" | "clients.read" | "clients.edit" | "chats.use" | "statistics.read";
        /**
         * CreatedApiKey
         * @description A new key; it is told this once.
         */
        CreatedApiKey: {
            /** Id */
            id: number;
            /** Key */
            key: string;
        };
        /**
         * ApiKeyIn
         * @description A key to make; without scopes it may do all that the employee may.
         */
        ApiKeyIn: {
            /** Name */
            name: string;
            /** Scopes */
            scopes?: components["schemas"]["KeyScope"][] | null;
        };
        /**
         * Area
         * @description A part of a company. The words are part of the public surface.
         * @enum {string}
         */
        Area: "settings" | "people" | "channels" | "chats" | "clients" | "orders" | "catalog" | "api";
        /**
         * AuditQuery
         * @description Which entries, and which page; both days belong to what is asked for.
         */
        AuditQuery: {
            area?: components["schemas"]["Area"] | null;
            /** Employee */
            employee?: number | null;
            /**
             * By System
             * @default false
             */
            by_system: boolean;
            /** Target Kind */
            target_kind?: string | null;
            /** Target Id */
            target_id?: number | null;
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Cursor */
            cursor?: string | null;
            /**
             * Limit
             * @default 50
             */
            limit: number;
        };
        /**
         * AuditChange
         * @description What one field said and says; ``before`` is absent where only the new value is known.
         */
        AuditChange: {
            /** Field */
            field: string;
            /** Before */
            before: boolean | number | string | string[] | null;
            /** Now */
            now: boolean | number | string | string[] | null;
        };
        /**
         * AuditEntryOut
         * @description One change; nobody is the system.
         */
        AuditEntryOut: {
            /** Id */
            id: number;
            /** Action */
            action: string;
            target: components["schemas"]["AuditTarget"];
            by: components["schemas"]["EmployeeRef"] | null;
            /** Changes */
            changes: components["schemas"]["AuditChange"][];
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /**
         * AuditPage
         * @description A page of the company's audit, the newest first.
         */
        AuditPage: {
            /** Items */
            items: components["schemas"]["AuditEntryOut"][];
            /** Next */
            next: string | null;
        };
        /**
         * AuditTarget
         * @description What was changed; the name is empty where it is not for these eyes.
         */
        AuditTarget: {
            /** Kind */
            kind: string;
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Chat Id */
            chat_id: number | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_start: {
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
                    "application/json": components["schemas"]["StartOut"];
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
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartIn"];
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
    get_presence: {
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
                    "application/json": components["schemas"]["Presence"];
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
    set_presence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Presence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
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
    delete_company: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeletionIn"];
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
    upload_company_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
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
    delete_company_logo: {
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
    put_second_step_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepRule"];
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
    restore_company: {
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
    list_company_exports: {
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
                    "application/json": components["schemas"]["CompanyExportPage"];
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
    export_company: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyExportSnapshot"];
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
    cancel_company_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                company_export_id: number;
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
                    "application/json": components["schemas"]["CompanyExportSnapshot"];
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
    download_company: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                company_export_id: number;
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
    get_retention: {
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
                    "application/json": components["schemas"]["RetentionSnapshot"];
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
    patch_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSnapshot"];
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
    preview_retention: {
        parameters: {
            query?: {
                messages?: number | null;
                requests?: number | null;
                order_history?: number | null;
                audit?: number | null;
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
                    "application/json": components["schemas"]["RetentionPreview"];
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
    list_secured_employees: {
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
                    "application/json": components["schemas"]["SecuredOut"];
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DismissIn"] | null;
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
    rehire_employee: {
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
    list_handovers: {
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
                    "application/json": components["schemas"]["HandoverPage"];
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
    reset_second_step: {
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
    create_role: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
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
    get_role_grid: {
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
                    "application/json": components["schemas"]["RoleGrid"];
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
    delete_role: {
        parameters: {
            query?: {
                move_to?: number | null;
            };
            header?: never;
            path: {
                role_id: number;
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
    get_distribution: {
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
                    "application/json": components["schemas"]["DistributionOut"];
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
    change_distribution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistributionPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistributionOut"];
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
    get_queue: {
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
                    "application/json": components["schemas"]["QueueOut"];
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
    get_next_taker: {
        parameters: {
            query: {
                kind: "order" | "chat";
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
                    "application/json": components["schemas"]["NextOut"];
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
    list_participants: {
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
                    "application/json": components["schemas"]["ParticipantList"];
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
    get_participant: {
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
                    "application/json": components["schemas"]["ParticipantOut"];
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
    set_participant: {
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
                "application/json": components["schemas"]["ParticipantIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantOut"];
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
    list_shifts: {
        parameters: {
            query: {
                from: string;
                to: string;
                employee?: number | null;
                cursor?: string | null;
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
                    "application/json": components["schemas"]["ShiftPage"];
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
    sum_hours: {
        parameters: {
            query: {
                from: string;
                to: string;
                employee?: number | null;
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
                    "application/json": components["schemas"]["HoursOut"];
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
    export_hours: {
        parameters: {
            query: {
                from: string;
                to: string;
                employee?: number | null;
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
                linked?: boolean | null;
                snoozed?: boolean | null;
                responsible?: string[];
                channel?: number[];
                label?: number[];
                label_mode?: "any" | "all";
                cursor?: string | null;
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
    count_chats: {
        parameters: {
            query?: {
                state?: "open" | "closed" | "all";
                unread?: boolean;
                unanswered?: boolean;
                linked?: boolean | null;
                snoozed?: boolean | null;
                responsible?: string[];
                channel?: number[];
                label?: number[];
                label_mode?: "any" | "all";
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
                    "application/json": components["schemas"]["CountsOut"];
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
                    "application/json": components["schemas"]["ChatOut"];
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TakeIn"] | null;
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
    type_in_chat: {
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
    list_messages: {
        parameters: {
            query?: {
                before?: number | null;
                after?: number | null;
                around?: number | null;
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
            /** @description Created */
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
    fetch_file_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
                attachment_id: number;
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
    delete_message: {
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
    edit_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
                message_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextIn"];
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
    react_to_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
                message_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionIn"];
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
    get_message_history: {
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
                    "application/json": components["schemas"]["HistoryOut"];
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
    snooze_chat: {
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
                "application/json": components["schemas"]["SnoozeIn"];
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
    return_chat: {
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
    list_scheduled: {
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
                    "application/json": components["schemas"]["ScheduledList"];
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
    schedule_message: {
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
                "application/json": components["schemas"]["ScheduledIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledSnapshot"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledSnapshot"];
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
    delete_scheduled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
                scheduled_id: number;
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
    change_scheduled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
                scheduled_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduledSnapshot"];
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
    list_templates: {
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
                    "application/json": components["schemas"]["TemplatesOut"];
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
    list_bulk_actions: {
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
                    "application/json": components["schemas"]["BulkActionList"];
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
    ask_bulk_action: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkActionIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkActionSnapshot"];
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
    get_bulk_action: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulk_action_id: number;
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
                    "application/json": components["schemas"]["BulkActionSnapshot"];
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
    cancel_bulk_action: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulk_action_id: number;
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
                    "application/json": components["schemas"]["BulkActionSnapshot"];
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
    undo_bulk_action: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulk_action_id: number;
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
                    "application/json": components["schemas"]["BulkActionSnapshot"];
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
    label_chat: {
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
                "application/json": components["schemas"]["ChatLabelIn"];
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
    unlabel_chat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_id: number;
                label_id: number;
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
    list_probable_clients: {
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
                    "application/json": components["schemas"]["ProbableClients"];
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
    link_chat: {
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
                "application/json": components["schemas"]["LinkIn"];
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
    link_new_client: {
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
                "application/json": components["schemas"]["ClientIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
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
    unlink_chat: {
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
    list_chat_notes: {
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
                    "application/json": components["schemas"]["NotePage"];
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
    add_chat_note: {
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
                "application/json": components["schemas"]["NoteIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteSnapshot"];
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
    list_categories: {
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
                    "application/json": components["schemas"]["CategoryList"];
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
    create_category: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategorySnapshot"];
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
    delete_category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category_id: number;
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
    change_category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategorySnapshot"];
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
    preview_product_bulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductBulkIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreviewOut"];
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
    change_products: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductBulkIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductJobSnapshot"];
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
    list_product_jobs: {
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
                    "application/json": components["schemas"]["ProductJobList"];
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
    get_product_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_job_id: number;
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
                    "application/json": components["schemas"]["ProductJobSnapshot"];
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
    cancel_product_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_job_id: number;
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
                    "application/json": components["schemas"]["ProductJobSnapshot"];
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
    undo_product_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_job_id: number;
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
                    "application/json": components["schemas"]["ProductJobSnapshot"];
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
    upload_picture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
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
    list_products: {
        parameters: {
            query?: {
                q?: string;
                category?: number | null;
                stock?: "" | "in" | "low" | "out";
                price_from?: number | string | null;
                price_to?: number | string | null;
                state?: "all" | "active" | "hidden" | "archived";
                cursor?: string | null;
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
                    "application/json": components["schemas"]["ProductPage"];
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
    create_product: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    get_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: number;
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
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    delete_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: number;
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
                    "application/json": components["schemas"]["ProductDeletedOut"];
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
    change_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    arrange_pictures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Arrangement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    return_pictures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: number;
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
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    restore_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: number;
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
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    add_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    delete_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: number;
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
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    change_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSnapshot"];
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
    list_offers: {
        parameters: {
            query?: {
                q?: string;
                ids?: string;
                cursor?: string | null;
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
                    "application/json": components["schemas"]["OfferPage"];
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
    get_offer_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer_id: number;
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
                    "application/json": components["schemas"]["OfferCardOut"];
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
    change_many_orders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrdersIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderJobSnapshot"];
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
    export_orders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportOrdersIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderJobSnapshot"];
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
    list_order_jobs: {
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
                    "application/json": components["schemas"]["OrderJobList"];
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
    cancel_order_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_job_id: number;
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
                    "application/json": components["schemas"]["OrderJobSnapshot"];
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
    undo_order_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_job_id: number;
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
                    "application/json": components["schemas"]["OrderJobSnapshot"];
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
    download_orders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_job_id: number;
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
    list_orders: {
        parameters: {
            query?: {
                status?: number[];
                group?: ("new" | "work" | "sent" | "done" | "refused" | "returned")[];
                responsible?: string[];
                source?: number[];
                carrier?: ("" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other")[];
                payment?: ("unpaid" | "part" | "paid")[];
                created_from?: string | null;
                created_to?: string | null;
                total_from?: number | string | null;
                total_to?: number | string | null;
                offer?: number | null;
                utm_source?: string[];
                utm_campaign?: string[];
                from_chat?: boolean | null;
                q?: string;
                sort?: "created" | "changed" | "total";
                order?: "desc" | "asc";
                cursor?: string | null;
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
                    "application/json": components["schemas"]["OrderPage"];
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
    create_order: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    count_orders: {
        parameters: {
            query?: {
                status?: number[];
                group?: ("new" | "work" | "sent" | "done" | "refused" | "returned")[];
                responsible?: string[];
                source?: number[];
                carrier?: ("" | "nova_poshta" | "ukrposhta" | "meest" | "courier" | "pickup" | "other")[];
                payment?: ("unpaid" | "part" | "paid")[];
                created_from?: string | null;
                created_to?: string | null;
                total_from?: number | string | null;
                total_to?: number | string | null;
                offer?: number | null;
                utm_source?: string[];
                utm_campaign?: string[];
                from_chat?: boolean | null;
                q?: string;
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
                    "application/json": components["schemas"]["OrderCountsOut"];
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
    get_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    delete_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
    change_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSnapshot"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderConflict"];
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
    restore_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    set_order_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    list_orders_of_client: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["OrdersOfClient"];
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
    lock_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    unlock_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    list_order_payments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["PaymentPage"];
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
    record_order_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaidIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    list_order_calls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["CallPage"];
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
    log_order_call: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallOut"];
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
    set_order_ttn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TtnIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSnapshot"];
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
    list_order_timeline: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["TimelinePage"];
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
    get_requisites: {
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
                    "application/json": components["schemas"]["RequisitesOut"];
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
    set_requisites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequisitesIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequisitesOut"];
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
    get_payment_qr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["PaymentCodeOut"];
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
    get_order_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
    arrange_order_statuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusesIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusPage"];
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
    empty_order_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_status_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptiedOut"];
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
    arrange_payment_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowsIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodPage"];
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
    arrange_delivery_methods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowsIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryMethodPage"];
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
    arrange_order_sources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowsIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
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
    list_order_statuses: {
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
                    "application/json": components["schemas"]["StatusPage"];
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
    add_order_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusPatch"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusSnapshot"];
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
    list_payment_methods: {
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
                    "application/json": components["schemas"]["PaymentMethodPage"];
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
    add_payment_method: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodPatch"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodSnapshot"];
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
    list_delivery_methods: {
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
                    "application/json": components["schemas"]["DeliveryMethodPage"];
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
    add_delivery_method: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryMethodPatch"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryMethodSnapshot"];
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
    list_order_sources: {
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
                    "application/json": components["schemas"]["SourcePage"];
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
    add_order_source: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListedPatch"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSourceSnapshot"];
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
    delete_order_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_status_id: number;
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
    change_order_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_status_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusSnapshot"];
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
    delete_payment_method: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_method_id: number;
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
    change_payment_method: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_method_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentMethodPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodSnapshot"];
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
    delete_delivery_method: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_method_id: number;
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
    change_delivery_method: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_method_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryMethodPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryMethodSnapshot"];
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
    delete_order_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_source_id: number;
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
    change_order_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_source_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListedPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSourceSnapshot"];
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
    get_delivery_account: {
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
                    "application/json": components["schemas"]["AccountOut"];
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
    connect_delivery_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOut"];
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
    disconnect_delivery_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    change_delivery_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOut"];
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
    list_delivery_senders: {
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
                    "application/json": components["schemas"]["SenderList"];
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
    list_delivery_rules: {
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
                    "application/json": components["schemas"]["RuleList"];
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
    change_delivery_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleOut"];
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
    list_delivery_cities: {
        parameters: {
            query?: {
                q?: string;
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
                    "application/json": components["schemas"]["CitiesOut"];
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
    list_delivery_branches: {
        parameters: {
            query: {
                city_ref: string;
                q?: string;
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
                    "application/json": components["schemas"]["BranchesOut"];
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
    list_delivery_streets: {
        parameters: {
            query: {
                city_ref: string;
                city?: string;
                q?: string;
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
                    "application/json": components["schemas"]["StreetsOut"];
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
    get_order_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["DeliveryOut"];
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
    create_waybill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryOut"];
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
    delete_waybill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
    preview_waybill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaybillPriceOut"];
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
    refresh_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
                    "application/json": components["schemas"]["DeliveryOut"];
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
    print_waybill_label: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
    print_waybill_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
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
    preview_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewOut"];
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
    import_clients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientJobSnapshot"];
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
    export_clients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientJobSnapshot"];
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
    change_many_clients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientJobSnapshot"];
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
    list_client_jobs: {
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
                    "application/json": components["schemas"]["ClientJobList"];
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
    cancel_client_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_job_id: number;
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
                    "application/json": components["schemas"]["ClientJobSnapshot"];
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
    list_import_errors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_job_id: number;
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
    download_clients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_job_id: number;
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
    list_clients: {
        parameters: {
            query?: {
                q?: string;
                responsible?: string[];
                has_chats?: boolean | null;
                blacklisted?: boolean | null;
                duplicates?: boolean;
                created_from?: string | null;
                created_to?: string | null;
                sort?: "newest" | "oldest" | "name" | "-name";
                cursor?: string | null;
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
                    "application/json": components["schemas"]["ClientPage"];
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
    create_client: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSnapshot"];
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
    count_clients: {
        parameters: {
            query?: {
                q?: string;
                responsible?: string[];
                has_chats?: boolean | null;
                blacklisted?: boolean | null;
                duplicates?: boolean;
                created_from?: string | null;
                created_to?: string | null;
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
                    "application/json": components["schemas"]["ClientCounts"];
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
    get_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["ClientSnapshot"];
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
    delete_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
    change_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSnapshot"];
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
    restore_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["ClientSnapshot"];
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
    blacklist_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSnapshot"];
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
    unblacklist_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["ClientSnapshot"];
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
    list_notes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["NotePage"];
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
    add_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteSnapshot"];
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
    delete_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
                note_id: number;
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
    change_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
                note_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteSnapshot"];
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
    restore_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
                note_id: number;
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
                    "application/json": components["schemas"]["NoteSnapshot"];
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
    list_client_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["ClientFilePage"];
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
    add_client_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientFileSnapshot"];
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
    delete_client_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
                client_file_id: number;
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
    restore_client_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
                client_file_id: number;
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
                    "application/json": components["schemas"]["ClientFileSnapshot"];
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
    list_client_timeline: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                kind?: ("message" | "note" | "order" | "event") | null;
            };
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["ClientTimelinePage"];
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
    list_chats_of_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["ClientChats"];
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
    list_client_history: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["ClientHistory"];
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
    upload_catalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
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
    list_catalog_sources: {
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
                    "application/json": components["schemas"]["CatalogSourceList"];
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
    create_catalog_source: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogSourceIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceSnapshot"];
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
    delete_catalog_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalog_source_id: number;
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
    change_catalog_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalog_source_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogSourceIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceSnapshot"];
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
    list_catalog_imports: {
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
                    "application/json": components["schemas"]["CatalogImportList"];
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
    ask_catalog_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogLoadIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSnapshot"];
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
    preview_catalog_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogPreviewIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogPreviewOut"];
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
    get_catalog_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalog_import_id: number;
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
                    "application/json": components["schemas"]["ImportSnapshot"];
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
    cancel_catalog_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalog_import_id: number;
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
                    "application/json": components["schemas"]["ImportSnapshot"];
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
    list_catalog_import_problems: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                catalog_import_id: number;
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
                    "application/json": components["schemas"]["CatalogProblemPage"];
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
    download_catalog_import_problems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                catalog_import_id: number;
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
    list_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["AlikeOut"];
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
    tell_clients_apart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherIn"];
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
    merge_clients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeOut"];
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
    undo_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_merge_id: number;
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
                    "application/json": components["schemas"]["ClientSnapshot"];
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
    get_personal_data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
                    "application/json": components["schemas"]["PersonalDataOut"];
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
    download_personal_data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
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
    erase_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
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
    list_labels: {
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
                    "application/json": components["schemas"]["LabelPage"];
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
    prepare_label: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedLabel"];
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
    get_label: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                label_id: number;
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
                    "application/json": components["schemas"]["LabelOut"];
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
    delete_label: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                label_id: number;
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
    change_label: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                label_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedLabel"];
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
    write_private_note: {
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
                "application/json": components["schemas"]["PrivateNoteIn"];
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
            /** @description Created */
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
    list_chat_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
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
    ask_chat: {
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
    withdraw_ask: {
        parameters: {
            query?: {
                employee?: number | null;
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
    list_mentions: {
        parameters: {
            query?: {
                before?: number | null;
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
                    "application/json": components["schemas"]["MentionPage"];
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
    read_mentions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MentionsReadIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadMentionsOut"];
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
    get_push: {
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
                    "application/json": components["schemas"]["PushOut"];
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
    subscribe_device: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceOut"];
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
    change_push_wishes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushWishesPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushWishesOut"];
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
    test_push: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushTestOut"];
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
    unsubscribe_device: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                push_subscription_id: number;
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
    search_chats: {
        parameters: {
            query?: {
                q?: string;
                cursor?: string | null;
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
                    "application/json": components["schemas"]["SearchOut"];
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
    list_quick_replies: {
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
                    "application/json": components["schemas"]["QuickReplyPage"];
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
    create_quick_reply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickReplyIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplySnapshot"];
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
    export_quick_replies: {
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
    import_quick_replies: {
        parameters: {
            query?: {
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOut"];
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
    delete_quick_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quick_reply_id: number;
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
    change_quick_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quick_reply_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickReplyPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickReplySnapshot"];
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
    restore_quick_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quick_reply_id: number;
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
                    "application/json": components["schemas"]["QuickReplySnapshot"];
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
    preview_quick_reply: {
        parameters: {
            query: {
                chat: number;
            };
            header?: never;
            path: {
                quick_reply_id: number;
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
                    "application/json": components["schemas"]["QuickReplyPreview"];
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
    list_saved_filters: {
        parameters: {
            query?: {
                page?: "chats" | "orders" | "clients";
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
                    "application/json": components["schemas"]["SavedFilterPage"];
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
    save_filter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilterIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterSnapshot"];
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
    delete_filter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                saved_filter_id: number;
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
    change_filter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                saved_filter_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilterPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterSnapshot"];
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
            /** @description Created */
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
    get_webhook: {
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
                    "application/json": components["schemas"]["WebhookOut"];
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
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
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
    list_alerts: {
        parameters: {
            query?: {
                kind?: components["schemas"]["AlertKind"] | null;
                cursor?: string | null;
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
                    "application/json": components["schemas"]["AlertPage"];
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
    clear_alerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
    list_order_requests: {
        parameters: {
            query?: {
                state?: "failed" | "accepted" | "discarded";
                before?: number | null;
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
                    "application/json": components["schemas"]["OrderRequestPage"];
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
    get_order_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_request_id: number;
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
                    "application/json": components["schemas"]["OrderRequestOut"];
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
    discard_order_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_request_id: number;
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
    accept_order_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_request_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MendIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedOut"];
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
    restore_order_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_request_id: number;
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
                    "application/json": components["schemas"]["OrderRequestOut"];
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
    report_orders: {
        parameters: {
            query: {
                from: string;
                to: string;
                responsible?: string[];
                source?: number[];
                channel?: number[];
                compare?: boolean;
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
                    "application/json": components["schemas"]["OrdersReportOut"];
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
    report_products: {
        parameters: {
            query: {
                from: string;
                to: string;
                responsible?: string[];
                source?: number[];
                channel?: number[];
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
                    "application/json": components["schemas"]["ProductsReportOut"];
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
    report_chats: {
        parameters: {
            query: {
                from: string;
                to: string;
                responsible?: string[];
                source?: number[];
                channel?: number[];
                compare?: boolean;
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
                    "application/json": components["schemas"]["ChatsReportOut"];
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
    list_report_rows: {
        parameters: {
            query: {
                from: string;
                to: string;
                responsible?: string[];
                source?: number[];
                channel?: number[];
                kind: "begun" | "ordered" | "first" | "answered";
                before?: number | null;
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
                    "application/json": components["schemas"]["ReportRowPage"];
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
    export_report_of_orders: {
        parameters: {
            query: {
                from: string;
                to: string;
                responsible?: string[];
                source?: number[];
                channel?: number[];
                table: "days" | "statuses" | "sources" | "responsibles" | "campaigns";
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
    export_report_of_products: {
        parameters: {
            query: {
                from: string;
                to: string;
                responsible?: string[];
                source?: number[];
                channel?: number[];
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
    export_report_of_chats: {
        parameters: {
            query: {
                from: string;
                to: string;
                responsible?: string[];
                source?: number[];
                channel?: number[];
                table: "channels" | "conversion" | "answers";
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
    list_webhooks: {
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
                    "application/json": components["schemas"]["OutgoingWebhookList"];
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
    create_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutgoingWebhookIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
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
    delete_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: number;
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
    change_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutgoingWebhookPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingWebhookOut"];
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
    test_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryOut"];
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
    list_webhook_deliveries: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                webhook_id: number;
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
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
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
    repeat_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_delivery_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryOut"];
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
    list_api_keys: {
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
                    "application/json": components["schemas"]["ApiKeyPage"];
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
    create_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
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
    revoke_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                api_key_id: number;
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
    list_audit: {
        parameters: {
            query?: {
                area?: components["schemas"]["Area"] | null;
                employee?: number | null;
                by_system?: boolean;
                target_kind?: string | null;
                target_id?: number | null;
                from?: string | null;
                to?: string | null;
                cursor?: string | null;
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
                    "application/json": components["schemas"]["AuditPage"];
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
}
