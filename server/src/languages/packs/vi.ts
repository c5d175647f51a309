// Made from languages/vi.yaml by `npm run generate`.
export default {
  evidence: `{"frequent":"và|của|không|được|các|trong|là|có|cho|với|đã|này|những|khi|để"}`,
  genre: `{"practice":"tình huống (?:training |đào tạo |huấn luyện )?(?:giả định|giả lập|giả tưởng)|(?:kịch bản|tình huống) (?:đào tạo|huấn luyện|luyện tập)",
"told":"sự cố|gián đoạn|không truy cập được|khôi phục",
"reportTitle":"báo cáo sự cố",
"troubleTitle":"sự cố|gián đoạn"}`,
  taskForms: `{"command":"(?:thêm|bật|tắt|cấu|bảo|giới|triển|tạo|thiết|cập|chặn|xóa|thay|cài|sửa)"}`,
  labels: `{"why":"tại sao|vì sao"}`,
};
