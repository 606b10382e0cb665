package org.symposia.stack.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes a drawing as JPEG with XMP that says that it was drawn. */
final class DrawnJpeg {

	/** The term for media that people made without generative tools. */
	static final String SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation";

	private static final float QUALITY = 0.92f;

	private static final int APP1 = 0xE1;

	private static final String XMP = """
			http://ns.adobe.com/xap/1.0/\0<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/">
			<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
			 Iptc4xmpExt:DigitalSourceType="%s"/>
			</rdf:RDF>
			</x:xmpmeta>
			<?xpacket end="w"?>""".formatted(SOURCE_TYPE);

	private DrawnJpeg() {
	}

	static byte[] of(BufferedImage drawing) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(jpeg)) {
			writer.setOutput(out);
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(QUALITY);
			IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(drawing), settings);
			addXmp(metadata);
			writer.write(null, new IIOImage(drawing, null, metadata), settings);
		}
		finally {
			writer.dispose();
		}
		return jpeg.toByteArray();
	}

	private static void addXmp(IIOMetadata metadata) throws IOException {
		IIOMetadataNode segment = new IIOMetadataNode("unknown");
		segment.setAttribute("MarkerTag", Integer.toString(APP1));
		segment.setUserObject(XMP.getBytes(StandardCharsets.UTF_8));
		IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
		root.appendChild(new IIOMetadataNode("JPEGvariety"));
		IIOMetadataNode markers = new IIOMetadataNode("markerSequence");
		markers.appendChild(segment);
		root.appendChild(markers);
		metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
	}

}
