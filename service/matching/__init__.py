"""What goes where: the placing of pledged, committed and received money on needs, under its earmarks."""
