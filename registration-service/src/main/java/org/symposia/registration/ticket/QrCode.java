package org.symposia.registration.ticket;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code (ISO/IEC 18004) drawn as vector squares. */
final class QrCode {

	private final BitMatrix modules;

	private QrCode(BitMatrix modules) {
		this.modules = modules;
	}

	static QrCode of(String content) {
		try {
			return new QrCode(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Draws it with its lower left corner at a point; lengths in points. */
	void draw(PdfContentByte canvas, float left, float bottom, float size) {
		int count = this.modules.getHeight();
		float module = size / count;
		for (int row = 0; row < count; row++) {
			for (int column = 0; column < this.modules.getWidth(); column++) {
				if (this.modules.get(column, row)) {
					canvas.rectangle(left + column * module, bottom + (count - 1 - row) * module, module, module);
				}
			}
		}
		canvas.fill();
	}

}
