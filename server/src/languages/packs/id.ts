// Made from languages/id.yaml by `npm run generate`.
export default {
  evidence: `{"frequent":"yang | dan | dengan | untuk | tidak | pada | dari | ini | adalah | karena | telah | oleh | kami | atau | akan"}`,
  genre: `{"told":"gangguan|tidak dapat diakses|dipulihkan",
"reportTitle":"laporan insiden",
"troubleTitle":"gangguan|insiden"}`,
};
