// Made from languages/vi.yaml by `npm run generate`.
export default {
  genre: `{"told":"sự cố|gián đoạn|không truy cập được|khôi phục",
"reportTitle":"báo cáo sự cố",
"troubleTitle":"sự cố|gián đoạn"}`,
};
