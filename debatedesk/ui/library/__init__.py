"""The library panel: debates, their texts and maps, and the trash."""
