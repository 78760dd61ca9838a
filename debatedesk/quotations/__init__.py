"""The quotation finder: detecting, finding and comparing quotations."""
