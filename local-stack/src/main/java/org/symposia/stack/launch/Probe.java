package org.symposia.stack.launch;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Tells whether a part is healthy. */
@FunctionalInterface
interface Probe {

	int PATIENCE_MILLIS = 10_000;

	boolean healthy();

	/** Healthy when the address answers 200. */
	static Probe http(String url) {
		return () -> {
			try {
				HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
				connection.setConnectTimeout(PATIENCE_MILLIS);
				connection.setReadTimeout(PATIENCE_MILLIS);
				return connection.getResponseCode() == 200;
			}
			catch (IOException ex) {
				return false;
			}
		};
	}

	/** Healthy when the store answers a {@code ping} of MongoDB's wire protocol. */
	static Probe store(int port) {
		return () -> {
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
				socket.setSoTimeout(PATIENCE_MILLIS);
				socket.getOutputStream().write(ping());
				return Integer.reverseBytes(new DataInputStream(socket.getInputStream()).readInt()) > 16;
			}
			catch (IOException ex) {
				return false;
			}
		};
	}

	/** OP_MSG with one body section: {@code {ping: 1, $db: "admin"}}. */
	private static byte[] ping() {
		ByteBuffer message = ByteBuffer.allocate(51).order(ByteOrder.LITTLE_ENDIAN);
		message.putInt(51).putInt(1).putInt(0).putInt(2013).putInt(0).put((byte) 0);
		message.putInt(30).put((byte) 0x10).put(name("ping")).putInt(1);
		message.put((byte) 0x02).put(name("$db")).putInt(6).put(name("admin"));
		message.put((byte) 0);
		return message.array();
	}

	private static byte[] name(String text) {
		return (text + "\0").getBytes(StandardCharsets.UTF_8);
	}

}
