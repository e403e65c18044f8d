import { expect, test } from "vitest";
import { isPublic } from "./addresses.ts";

test.each([
  "93.184.216.34",
  "1.1.1.1",
  "100.63.255.255",
  "100.128.0.0",
  "172.32.0.1",
  "11.0.0.1",
  "2606:2800:220:1::1",
  "2a00:1450::5",
])("%s is public", (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ["this machine", "127.0.0.1"],
  ["this machine, further on", "127.255.255.254"],
  ["this network", "0.0.0.0"],
  ["private", "10.1.2.3"],
  ["private", "172.16.0.1"],
  ["private", "172.31.255.255"],
  ["private", "192.168.1.1"],
  ["shared by subscribers", "100.64.0.1"],
  ["a cloud's metadata", "169.254.169.254"],
  ["a cloud's metadata", "100.100.100.200"],
  ["a cloud's metadata", "192.0.0.192"],
  ["a cloud's services", "168.63.129.16"],
  ["multicast", "224.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["benchmarks", "198.19.255.255"],
  ["this machine, IPv6", "::1"],
  ["unspecified", "::"],
  ["mapped", "::ffff:127.0.0.1"],
  ["mapped and public", "::ffff:93.184.216.34"],
  ["mapped, in hexadecimal", "::ffff:7f00:1"],
  ["compatible", "::127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["local NAT64", "64:ff9b:1::1"],
  ["6to4", "2002:7f00:1::1"],
  ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["unique local", "fd00:ec2::254"],
  ["link-local", "fe80::1"],
  ["link-local with a zone", "fe80::1%eth0"],
  ["public with a zone", "2606:2800:220:1::1%lo"],
  ["multicast, IPv6", "ff02::1"],
  ["documentation", "2001:db8::1"],
  ["a name", "localhost"],
  ["a number", "2130706433"],
  ["nothing", ""],
])("%s is not: %s", (_what, address) => {
  expect(isPublic(address)).toBe(false);
});
