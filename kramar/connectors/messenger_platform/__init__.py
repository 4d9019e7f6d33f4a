"""What Instagram and Messenger share beside the Graph API: Meta calls it the Messenger Platform."""
