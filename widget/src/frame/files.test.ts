import { describe, expect, it } from "vitest";
import { isAccepted, refusalOf } from "./files";

const LIMITS = { text: 4000, file_size: 100, accepts: ["image/*", "application/pdf", ".csv"] };
const picture = { name: "a.png", type: "image/png", size: 10 };

describe("a file", () => {
  it("is accepted by family, exact type or ending", () => {
    const names = [picture, { name: "b.pdf", type: "application/pdf" }, { name: "C.CSV", type: "text/csv" }, { name: "d.exe", type: "application/x-msdownload" }];
    expect(names.map((file) => isAccepted(file, LIMITS.accepts))).toEqual([true, true, true, false]);
  });

  it("whose type the browser does not know is left to the server", () => {
    expect(isAccepted({ name: "d.heic", type: "" }, LIMITS.accepts)).toBe(true);
  });

  it("is refused with the reason that the visitor can mend", () => {
    expect(refusalOf(picture, LIMITS, 0)).toBeNull();
    expect(refusalOf({ ...picture, size: 101 }, LIMITS, 0)).toBe("file_too_large");
    expect(refusalOf({ ...picture, size: 0 }, LIMITS, 0)).toBe("file_empty");
    expect(refusalOf({ ...picture, type: "text/html" }, LIMITS, 0)).toBe("file_type_refused");
    expect(refusalOf(picture, LIMITS, 10)).toBe("too_many_files");
  });
});
