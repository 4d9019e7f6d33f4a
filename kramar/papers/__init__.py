"""Papers of an order: where to pay, the QR code of a payment, the invoice."""
