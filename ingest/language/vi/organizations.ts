/**
 * Newspapers, firms, banks and clubs that stand in Vietnamese news without a head before them. Names alone: no entity is
 * known of them. Those that are words or places too are left out ("Bưu điện", "Barcelona").
 */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set(
  // newspapers and broadcasters
  (
    'Tuổi Trẻ, Tuổi Trẻ Online, Thanh Niên, Tiền Phong, Dân trí, Dân Trí, Người Lao Động, Lao Động, Nhân Dân, Hà Nội Mới, Hànộimới, ' +
    'Sài Gòn Giải Phóng, Pháp luật TP HCM, Pháp Luật TP.HCM, Quân đội Nhân dân, Quân đội nhân dân, Công an Nhân dân, VnExpress, ' +
    'VietNamNet, VietnamPlus, Zing, Znews, VTV, VTC, VOV, VTV24, VTC News, HTV, VOA, RFA, RFI, BBC News, CNBC, NHK, Variety, ' +
    'Billboard, Forbes, Fortune, Marca, Mundo Deportivo, Gazzetta dello Sport, Sky Sports, ESPN, The Athletic, Daily Mail, ' +
    // Vietnamese firms and banks
    'Vingroup, VinFast, Vinhomes, Vincom, Vinmec, Vinschool, Vinpearl, Viettel, VNPT, MobiFone, VinaPhone, FPT, CMC, VNG, MoMo, ' +
    'Masan, Vinamilk, TH True Milk, Sabeco, Habeco, Petrovietnam, PetroVietnam, PVN, EVN, Petrolimex, PV GAS, Vinacomin, TKV, ' +
    'Hòa Phát, Hoa Sen, Thaco, THACO, Trường Hải, Novaland, Sun Group, FLC, BIM Group, Ecopark, Đèo Cả, Vinaconex, Coteccons, ' +
    'Vietnam Airlines, Vietjet, VietJet, Vietjet Air, Bamboo Airways, Vietravel Airlines, ACV, Saigontourist, Vietravel, Becamex, ' +
    'Vietcombank, VietinBank, Vietinbank, BIDV, Agribank, Techcombank, Sacombank, VPBank, MB, ACB, SHB, TPBank, VIB, HDBank, ' +
    'Eximbank, SCB, MSB, OCB, SeABank, LPBank, ABBank, Nam A Bank, SJC, DOJI, PNJ, Thế Giới Di Động, Bách Hóa Xanh, Tiki, Sendo, ' +
    // firms of the world
    'Apple, Google, Alphabet, Meta, Facebook, Microsoft, Amazon, Tesla, SpaceX, Nvidia, NVIDIA, Intel, AMD, Qualcomm, IBM, ' +
    'OpenAI, Anthropic, DeepSeek, Netflix, Disney, Warner Bros, Spotify, Twitter, TikTok, ByteDance, YouTube, Instagram, WhatsApp, ' +
    'Telegram, Uber, Grab, Gojek, Shopee, Lazada, Temu, Shein, Alibaba, Tencent, Huawei, Xiaomi, Oppo, Baidu, BYD, Geely, Foxconn, ' +
    'TSMC, Samsung Electronics, LG, SK Hynix, Hyundai, Kia, Lotte, Toyota, Honda, Nissan, Mazda, Suzuki, Mitsubishi, Panasonic, Sony, ' +
    'Nintendo, SoftBank, Canon, Boeing, Airbus, Lockheed Martin, Raytheon, Ford, General Motors, Volkswagen, BMW, Mercedes-Benz, ' +
    'Mercedes, Audi, Porsche, Renault, Peugeot, Stellantis, Ferrari, Siemens, Bosch, Nestle, Nestlé, Unilever, Heineken, Carlsberg, ' +
    'Coca-Cola, PepsiCo, Pepsi, Starbucks, McDonald’s, KFC, Nike, Adidas, Gucci, Chanel, Dior, Louis Vuitton, Pfizer, Moderna, ' +
    'AstraZeneca, BioNTech, Sinovac, Sinopharm, Johnson & Johnson, Novartis, Bayer, ExxonMobil, Chevron, BP, ' +
    'TotalEnergies, Gazprom, Rosneft, Goldman Sachs, JPMorgan, Morgan Stanley, HSBC, Citibank, Citi, Standard Chartered, UBS, ' +
    'Credit Suisse, Mastercard, Moody’s, Fitch, Evergrande, Country Garden, Walmart, Ikea, DHL, FedEx, Maersk, Qantas, ' +
    'AirAsia, Emirates, Korean Air, Lufthansa, Air France, Singapore Airlines, Malaysia Airlines, Jeju Air, Air India, ' +
    // clubs
    'Arsenal, Chelsea, Liverpool, Tottenham, Man City, Man Utd, MU, Manchester United, Manchester City, Newcastle, Everton, ' +
    'Aston Villa, West Ham, Leicester, Brighton, Fulham, Crystal Palace, Nottingham Forest, Real, Real Madrid, Barca, ' +
    'Atletico, Atletico Madrid, Bayern, Bayern Munich, Dortmund, Leverkusen, Bayer Leverkusen, PSG, Juventus, Juve, AC Milan, Inter Milan, Napoli, ' +
    'AS Roma, Lazio, Ajax, PSV, Benfica, Celtic, Al Nassr, Al Hilal, Al-Nassr, Al-Hilal, Inter Miami, Buriram United, Muangthong, ' +
    'HAGL, SLNA, Hoàng Anh Gia Lai, Sông Lam Nghệ An, Thể Công, Thể Công Viettel, Becamex Bình Dương, Thép Xanh Nam Định, ' +
    'Hồng Lĩnh Hà Tĩnh, Đông Á Thanh Hóa, SHB Đà Nẵng, Topenland Bình Định, Quy Nhơn Bình Định, Than Quảng Ninh, Phù Đổng Ninh Bình'
  ).split(', '),
);
